// A colour for each class, told apart as well as ten colours can be, on light and on dark paper. No DOM here.

const LIGHTNESS = { onLight: [0.44, 0.53], onDark: [0.72, 0.84] }; // neighbours in hue differ in lightness too
const CHROMA = 0.15;

/** n colours as [r, g, b] of 0…255, around the circle of hues. */
export function classColours(n, paper) {
  const levels = paper[0] + paper[1] + paper[2] > 382 ? LIGHTNESS.onLight : LIGHTNESS.onDark;
  return Array.from({ length: n }, (_, i) => fromOklch(levels[i % 2], CHROMA, 25 + (360 * i) / n));
}

/** OKLCH (Ottosson 2020), hue in degrees, to sRGB; what sRGB lacks is cut off. */
export function fromOklch(lightness, chroma, hue) {
  const a = chroma * Math.cos((hue * Math.PI) / 180),
    b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((value) => Math.round(255 * Math.min(1, Math.max(0, encoded(value)))));
}

const encoded = (value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
