import type { Brand } from '../api/contract'

/** The six checked colours a chamber may choose from; white on each is at least 6.2:1. */
const BRANDS: Record<Brand, { main: string; dark: string; tint: string; shadow: string }> = {
  red: { main: '#B4232A', dark: '#8E1B22', tint: '#FBEDEC', shadow: 'rgba(80,16,20,.14)' },
  navy: { main: '#1B3A6B', dark: '#132B52', tint: '#EAF0F8', shadow: 'rgba(16,34,64,.14)' },
  lake: { main: '#1D5FA6', dark: '#174A84', tint: '#EAF2FA', shadow: 'rgba(16,48,84,.14)' },
  teal: { main: '#0F6B66', dark: '#0A514D', tint: '#E7F4F2', shadow: 'rgba(8,56,53,.14)' },
  green: { main: '#1B6E3C', dark: '#14542D', tint: '#EAF6EE', shadow: 'rgba(12,56,30,.14)' },
  purple: { main: '#5B3FA6', dark: '#452F82', tint: '#F0ECFA', shadow: 'rgba(42,28,84,.14)' },
}

export const brandColour = (brand: Brand | undefined) => (BRANDS[brand ?? 'red'] ?? BRANDS.red).main

/** The variables a page's root element carries; everything coloured below reads them. */
export function brandStyle(brand: Brand | undefined): string {
  const { main, dark, tint, shadow } = BRANDS[brand ?? 'red'] ?? BRANDS.red
  return `--brand:${main};--brand-dark:${dark};--brand-tint:${tint};--brand-shadow:${shadow};--wot-color-theme:${main};`
}
