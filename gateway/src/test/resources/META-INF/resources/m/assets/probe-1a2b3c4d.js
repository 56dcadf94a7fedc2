export const word = "会枢"
