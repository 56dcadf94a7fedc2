/** Line icons on a 24 grid, drawn for this client; stroke 1.8, round ends. */
const SHAPES = {
  home: '<path d="M4 11.2 12 4.5l8 6.7"/><path d="M6 9.8V19.5h12V9.8"/><path d="M10 19.5v-5h4v5"/>',
  calendar: '<rect x="4" y="5.5" width="16" height="14" rx="2"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4"/>',
  bell: '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z"/><path d="M10 20.5h4"/>',
  person: '<circle cx="12" cy="8" r="3.7"/><path d="M4.8 20c.7-4 3.6-6 7.2-6s6.5 2 7.2 6"/>',
  wallet: '<rect x="3.5" y="6" width="17" height="13" rx="2"/><path d="M3.5 10h17"/><path d="M14.5 14.5h3"/>',
  ticket: '<path d="M4 7h16v3.5a1.8 1.8 0 0 0 0 3.5V17.5H4V14a1.8 1.8 0 0 0 0-3.5z"/><path d="M14.5 7v10.5" stroke-dasharray="2 2"/>',
  receipt: '<path d="M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5z"/><path d="M9 8.5h6M9 12.5h6"/>',
  office: '<path d="M5 20V5.5L13 4v16"/><path d="M13 9.5h6V20"/><path d="M3.5 20h17M8 9h2M8 12.5h2M8 16h2M16 13v0M16 16.5v0"/>',
  clock: '<circle cx="12" cy="12" r="8"/><path d="M12 7.5V12l3 2"/>',
  place: '<path d="M12 21c4.5-5 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2 6 6.5 11z"/><circle cx="12" cy="10" r="2.3"/>',
  people: '<circle cx="9" cy="8.5" r="3"/><path d="M3.5 19c.5-3.5 2.7-5 5.5-5s5 1.5 5.5 5"/><path d="M15.5 5.8a3 3 0 0 1 0 5.4M17 14.4c2 .6 3.2 2.1 3.5 4.6"/>',
  tick: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  next: '<path d="m9.5 5.5 6 6.5-6 6.5"/>',
  wait: '<path d="M7 3.5h10M7 20.5h10"/><path d="M8 3.5v4l4 4.5 4-4.5v-4M8 20.5v-4l4-4.5 4 4.5v4"/>',
  shield: '<path d="M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z"/><path d="m9 12 2.2 2.2L15.2 10"/>',
  door: '<path d="M13 4H6v16h7"/><path d="M10.5 12H20m-3.2-3.5L20 12l-3.2 3.5"/>',
} as const

export type IconName = keyof typeof SHAPES

/** A `background-image` value: it looks alike in the mini-program and in a browser and takes any colour. */
export function iconImage(name: IconName, colour: string): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${colour}" ` +
    `stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">${SHAPES[name]}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg).replace(/'/g, '%27').replace(/\(/g, '%28').replace(/\)/g, '%29')}")`
}
