// Drawings for the GAN lab that need no pen: each a list of strokes, a stroke a list of points [x, y] of the plane.

const along = (n, point) => Array.from({ length: n + 1 }, (_, i) => point(i / n));

const heart = along(80, (part) => {
  const t = 2 * Math.PI * part;
  return [
    (2.1 * 16 * Math.sin(t) ** 3) / 17,
    (2.1 * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t))) / 17,
  ];
});
const eight = along(80, (part) => [2.3 * Math.sin(2 * Math.PI * part), 1.5 * Math.sin(4 * Math.PI * part)]);
const letter = [
  [-1.7, -1.8],
  [-1.7, 1.8],
  [0, -0.4],
  [1.7, 1.8],
  [1.7, -1.8],
];

export const DRAWINGS = {
  heart: { label: "heart", strokes: [heart] },
  eight: { label: "lying eight", strokes: [eight] },
  letter: { label: "letter M", strokes: [letter] },
  cross: {
    label: "cross",
    strokes: [
      [
        [-1.9, 1.9],
        [1.9, -1.9],
      ],
      [
        [-1.9, -1.9],
        [1.9, 1.9],
      ],
    ],
  },
};
