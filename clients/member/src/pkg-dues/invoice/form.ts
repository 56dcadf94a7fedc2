export interface InvoiceForm {
  title: string
  taxNumber: string
}

const tidy = (taxNumber: string) => taxNumber.replace(/\s/g, '').toUpperCase()

/** What is wrong with the form, in words; '' where a field is right. The server checks the number's check character. */
export function troublesOf(form: InvoiceForm): { title: string; taxNumber: string } {
  const length = tidy(form.taxNumber).length
  return {
    title: form.title.trim() ? '' : '请填写发票抬头',
    taxNumber: length === 0 ? '请填写税号' : length === 18 ? '' : `税号要有 18 位，现在是 ${length} 位`,
  }
}

export const invoiceBody = (form: InvoiceForm) => ({ title: form.title.trim(), taxNumber: tidy(form.taxNumber) })
