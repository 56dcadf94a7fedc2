import qrcode from 'qrcode-generator'

/** A QR code as a GIF data address: an image shows it alike in the mini-program and in a browser. */
export function qrImage(text: string): string {
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  return code.createDataURL(8, 32) // 8 px a module, four modules of quiet zone
}
