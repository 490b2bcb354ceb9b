// What the ELBO gap draws: the bound and its terms, the decoder with the observed x, prior, posterior and q.
import { cssColour } from "./kit.js";
import { ticks } from "./budget.js";
import { decode } from "./elbo_maths.js";
import { area, clamp, curve, handle, line, scale, words } from "./plot.js";

const SHOWN = 3.3; // pictures show z from −SHOWN to SHOWN
export const number = (x, digits = 2) => (Math.abs(x) < 0.5 * 10 ** -digits ? 0 : x).toFixed(digits).replace("-", "−");

/** Pixels of the observed x up, and of z across. */
export const observationAxis = ([low, high], height) => scale(low - 0.35, high + 0.35, height, 0);
export const latentAxis = (width) => scale(-SHOWN, SHOWN, 0, width);

/** The bar of the bound up to its gap, and below it the two terms that it is made of. */
export function drawBound(context, width, height, ui, { seen, now, lowest }) {
  const bottom = height - 20,
    right = Math.max(1, Math.ceil(seen.logEvidence + 0.5)),
    x = scale(lowest, right, 0, width),
    evidence = x(seen.logEvidence),
    end = x(now.elbo);
  for (const tick of ticks(lowest, right, width / 60)) {
    line(context, cssColour(ui.colour("ink"), tick ? 0.1 : 0.4), 1, [
      [x(tick), 22],
      [x(tick), bottom],
    ]);
    words(context, ui, number(tick, 0), clamp(x(tick), 10, width - 8), bottom + 11, {
      align: "center",
      colour: "muted",
    });
  }
  bar(context, ui, "orange", 0, Math.max(end, 0), 24, 28);
  hatch(context, ui, Math.max(end, 0), evidence, 24, 28);
  line(context, cssColour(ui.colour("ink")), 2.5, [
    [evidence, 20],
    [evidence, bottom],
  ]);
  words(context, ui, `log p(x) = ${number(seen.logEvidence)}`, clamp(evidence, 60, width - 60), 9, {
    align: "center",
    bold: true,
  });
  const gap = `gap ${number(seen.logEvidence - now.elbo)}`;
  words(context, ui, gap, Math.max(30, (Math.max(end, 0) + evidence) / 2), 63, {
    align: "center",
    colour: "red",
    bold: true,
    halo: true,
  });
  tag(context, ui, `ELBO ${number(now.elbo)}`, end, 38, "orange");

  const terms = [
    { colour: "green", text: `reconstruction: ${number(now.reconstruction)}`, from: 0, to: now.reconstruction },
    { colour: "purple", text: `−KL(q ‖ prior): ${number(-now.klToPrior)}`, from: now.reconstruction, to: now.elbo },
  ];
  line(
    context,
    cssColour(ui.colour("ink"), 0.6),
    1,
    [
      [end, 52],
      [end, bottom],
    ],
    [2, 3],
  );
  let left = 0;
  terms.forEach(({ colour, text, from, to }, i) => {
    bar(context, ui, colour, x(from), x(to), 94 + 13 * i, 10);
    bar(context, ui, colour, left, left + 10, 78, 10);
    words(context, ui, text, left + 15, 83, { halo: true });
    left += context.measureText(text).width + 30;
  });
}

function bar(context, ui, colour, from, to, top, thick) {
  context.fillStyle = cssColour(ui.colour(colour));
  context.fillRect(Math.min(from, to), top, Math.abs(to - from), thick);
}

/** The missing part: stripes in red. */
function hatch(context, ui, from, to, top, thick) {
  context.save();
  context.beginPath();
  context.rect(from, top, to - from, thick);
  context.fillStyle = cssColour(ui.colour("red"), 0.12);
  context.fill();
  context.clip();
  for (let at = from - thick; at < to; at += 7)
    line(context, cssColour(ui.colour("red"), 0.7), 1.5, [
      [at, top + thick],
      [at + thick, top],
    ]);
  context.restore();
}

/** The bar's own name and value: inside its end, or at the rim with an arrow where it ends beyond. */
function tag(context, ui, text, end, y) {
  const wide = context.measureText(text).width * 1.1;
  if (end > wide + 12) return words(context, ui, text, end - 8, y, { align: "right", colour: "paper", bold: true });
  words(context, ui, end < 0 ? `◂ ${text}` : text, Math.max(4, end + 6), y, {
    colour: "orange",
    bold: true,
    halo: true,
  });
}

/** g with its spread, the observed x across it, bright where the decoder would explain it. */
export function drawDecoder(context, width, height, ui, { seen, range, x: observed }) {
  const { model, logLikelihood } = seen,
    z = latentAxis(width),
    y = observationAxis(range, height),
    g = (shift) => curve(z, -SHOWN, SHOWN, (t) => y(decode(model, t) + shift));
  area(context, cssColour(ui.colour("ink"), 0.08), [...g(model.sigma), ...g(-model.sigma).reverse()]);
  line(context, cssColour(ui.colour("muted")), 2, g(0));
  const level = y(observed),
    highest = Math.max(...logLikelihood);
  line(context, cssColour(ui.colour("green"), 0.5), 1.5, [
    [0, level],
    [width, level],
  ]);
  const glow = context.createLinearGradient(0, 0, width, 0),
    place = scale(model.low, model.low + model.step, 0, 1);
  for (let i = 0; i <= 160; i++) {
    const likelihood = Math.exp(logLikelihood[Math.round(place(z.back((i / 160) * width)))] - highest);
    glow.addColorStop(i / 160, cssColour(ui.colour("green"), 0.9 * likelihood));
  }
  context.fillStyle = glow;
  context.fillRect(0, level - 5, width, 10);
  handle(context, ui, cssColour(ui.colour("green")), width - 12, level, 7);
  const above = level > 26;
  words(context, ui, `x = ${number(observed)}`, width - 24, level + (above ? -15 : 15), {
    align: "right",
    colour: "green",
    bold: true,
    halo: true,
  });
}

/** Prior, posterior and q over the same z as above. */
export function drawDensities(context, width, height, ui, { seen, q }) {
  const { model, logPosterior, logLikelihood } = seen,
    bottom = height - 20,
    x = latentAxis(width),
    peak = Math.exp(Math.max(...logPosterior)),
    std = Math.exp(q.logStd),
    top = 1.15 * Math.max(peak, Math.min(2 * peak, 0.4 / std)),
    y = scale(0, top, bottom, 0),
    normal = (mean, deviation) => (t) =>
      y(Math.exp(-(((t - mean) / deviation) ** 2) / 2) / (deviation * Math.sqrt(2 * Math.PI)));
  const shown = Array.from(model.z.keys()).filter((i) => Math.abs(model.z[i]) <= SHOWN + model.step);
  const posterior = shown.map((i) => [x(model.z[i]), y(Math.exp(logPosterior[i]))]);
  axis(context, ui, x, width, bottom);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, bottom + 1);
  context.clip();
  area(context, cssColour(ui.colour("blue"), 0.2), [[x(-SHOWN), bottom], ...posterior, [x(SHOWN), bottom]]);
  line(context, cssColour(ui.colour("blue")), 2, posterior);
  const bell = curve(x, -SHOWN, SHOWN, normal(q.mean, std));
  area(context, cssColour(ui.colour("orange"), 0.12), [[x(-SHOWN), bottom], ...bell, [x(SHOWN), bottom]]);
  line(context, cssColour(ui.colour("orange")), 2.5, bell);
  line(context, cssColour(ui.colour("ink")), 1.5, curve(x, -SHOWN, SHOWN, normal(0, 1)), [5, 4]);
  context.restore();
  drawHandles(context, ui, x, (t) => Math.max(9, normal(q.mean, std)(t)), q.mean, std);
}

function axis(context, ui, x, width, bottom) {
  line(context, cssColour(ui.colour("ink"), 0.4), 1, [
    [0, bottom],
    [width, bottom],
  ]);
  for (let t = -3; t <= 3; t++)
    words(context, ui, number(t, 0), x(t), bottom + 11, { align: "center", colour: "muted" });
  words(context, ui, "z", width - 3, bottom - 9, { align: "right", bold: true });
}

function drawHandles(context, ui, x, y, mean, std) {
  const orange = cssColour(ui.colour("orange"));
  line(
    context,
    orange,
    1.5,
    [
      [x(mean - std), y(mean - std)],
      [x(mean + std), y(mean + std)],
    ],
    [2, 3],
  );
  for (const side of [-1, 1]) handle(context, ui, orange, x(mean + side * std), y(mean + side * std), 5);
  handle(context, ui, orange, x(mean), y(mean), 7);
}
