/** What jokers post. Each is harmless as text, and only as text. */
export const hostile = {
  markup: '<script>document.title = "my wall now"</script><img src=x onerror="window.close()"> #tag',
  /** U+202E turns the reading direction of all that follows, unless it is isolated. */
  turnedAround: '\u202Egnals si gnos a #tag @master ?em daer uoy naC',
  /** Combining marks that climb over the lines above and below. */
  zalgo: `${Array.from('chalk dust', (letter) => `${letter}\u0335\u0301\u0316\u0352\u0347\u030d\u0323\u0334`).join('')} #tag`,
  flood: `${'🐦'.repeat(300)} #tag`,
  longWord: `${'tweet'.repeat(50)} #tag`,
  newlines: `look${'\n'.repeat(180)}behind you #tag`,
  link: 'javascript:window.close() is that a good address for my school, @master? #tag',
  template: '{{constructor.constructor("return this")()}} ${this} %s __proto__ #tag',
  invisible: 'this\u200b\u200d\u2060\ufeff is\u00ad not\u2066 empty\u2068 #tag',
} as const
