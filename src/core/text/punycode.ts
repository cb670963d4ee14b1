// The parameters of Punycode, RFC 3492 section 5.
const BASE = 36
const MOST = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_FOREIGN = 0x80

const adapted = (delta: number, points: number, first: boolean): number => {
  let rest = Math.floor(delta / (first ? DAMP : 2))
  rest += Math.floor(rest / points)
  let bias = 0
  for (; rest > ((BASE - 1) * MOST) / 2; bias += BASE) rest = Math.floor(rest / (BASE - 1))
  return bias + Math.floor((BASE * rest) / (rest + SKEW))
}

/** How many digits a number takes in Punycode's variable-length base 36. */
const digits = (value: number, bias: number): number => {
  let count = 1
  for (let position = BASE, rest = value; ; position += BASE, count += 1) {
    const threshold = Math.min(Math.max(position - bias, 1), MOST)
    if (rest < threshold) return count
    rest = Math.floor((rest - threshold) / (BASE - threshold))
  }
}

/** How long a label of a domain name is on the wire, where other scripts travel as `xn--…` (RFC 3492, 6.3). */
export const labelLength = (label: string): number => {
  const points = Array.from(label.toLowerCase(), (character) => character.codePointAt(0) ?? 0)
  const plain = points.filter((point) => point < FIRST_FOREIGN).length
  if (plain === points.length) return plain

  let length = 'xn--'.length + plain + (plain > 0 ? 1 : 0)
  let [next, delta, bias, handled] = [FIRST_FOREIGN, 0, FIRST_BIAS, plain]
  while (handled < points.length) {
    const smallest = Math.min(...points.filter((point) => point >= next))
    delta += (smallest - next) * (handled + 1)
    for (const point of points) {
      if (point < smallest) delta += 1
      if (point !== smallest) continue
      length += digits(delta, bias)
      bias = adapted(delta, handled + 1, handled === plain)
      delta = 0
      handled += 1
    }
    delta += 1
    next = smallest + 1
  }
  return length
}
