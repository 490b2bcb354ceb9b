// The two charts of the beta dial: KL latent by latent, and what all members of the family keep and lose.
import { cssColour } from "./kit.js";
import { dot, line, words } from "./plot.js";

/** Bars: means on test digits, largest first, on one scale for all β; dots: the chosen digit. */
export function drawBars(context, width, height, family, { member, seen }, chosen, ui) {
  const most = 1.25 * Math.max(...family.flatMap(({ kl }) => kl)),
    bottom = height - 20,
    step = width / member.latent,
    y = (kl) => bottom - Math.min(1, kl / most) * (bottom - 16);
  context.fillStyle = cssColour(ui.colour("surface"));
  context.fillRect(chosen * step, 0, step, height);
  member.order.forEach((j, i) => {
    const middle = (i + 0.5) * step;
    context.fillStyle = cssColour(ui.colour(member.active[j] ? "blue" : "muted"));
    context.fillRect(middle - 0.32 * step, y(member.kl[j]), 0.64 * step, Math.max(2, bottom - y(member.kl[j])));
    dot(context, cssColour(ui.colour("paper")), middle, y(seen.kl[j]), 5);
    dot(context, cssColour(ui.colour("orange")), middle, y(seen.kl[j]), 4);
    const colour = i === chosen ? "ink" : "muted";
    words(context, ui, String(i + 1), middle, bottom + 5, { colour, align: "center", baseline: "top" });
  });
}

/** KL and −reconstruction of the members to pixels; shared by what draws them and what is pressed. */
export function axes(family, width, height) {
  const distortions = family.map((member) => -member.reconstruction),
    [low, high] = [Math.min(...distortions), Math.max(...distortions)],
    most = Math.max(1e-6, ...family.map((member) => member.rate));
  const [left, right, top, bottom] = [34, width - 16, 22, height - 34];
  const x = (rate) => left + 8 + (rate / most) * (right - left - 8),
    y = (distortion) => bottom - 8 - ((distortion - low) / (high - low || 1)) * (bottom - 8 - top);
  return { left, bottom, low, high, most, x, y, place: (one) => [x(one.rate), y(-one.reconstruction)] };
}

export function drawCurve(context, width, height, family, { member }, ui) {
  const at = axes(family, width, height),
    [muted, blue, paper] = ["muted", "blue", "paper"].map((name) => cssColour(ui.colour(name)));
  const frame = [
    [at.left, 6],
    [at.left, at.bottom],
    [width - 4, at.bottom],
  ];
  line(context, cssColour(ui.colour("line")), 1, frame);
  drawScale(context, width, height, at, ui);
  line(context, cssColour(ui.colour("orange")), 2.5, priceAt(at, member), [6, 4]);
  line(context, muted, 1.5, family.map(at.place));
  for (const one of family) {
    dot(context, paper, ...at.place(one), 5);
    dot(context, muted, ...at.place(one), 4);
  }
  dot(context, paper, ...at.place(member), 8.5);
  dot(context, blue, ...at.place(member), 7);
  for (const one of [family[0], family.at(-1), member])
    drawName(context, width, at.place(one), one, one === member, ui);
}

/** Which β it is, beside its dot. */
function drawName(context, width, [x, y], { beta }, chosen, ui) {
  const [side, align] = x > width - 70 ? [4, "right"] : [10, "left"];
  const options = chosen ? { colour: "blue", bold: true, halo: true } : { colour: "muted" };
  words(context, ui, `β = ${beta}`, x + side, y - (align === "right" ? 16 : 9), { align, ...options });
}

function drawScale(context, width, height, { left, bottom, low, high, most, x, y }, ui) {
  const muted = { colour: "muted", align: "right" };
  for (const value of [low, high]) words(context, ui, value.toFixed(0), left - 5, y(value), muted);
  for (const value of [0, most])
    words(context, ui, value.toFixed(0), x(value), bottom + 4, { ...muted, align: "center", baseline: "top" });
  words(context, ui, "rate: KL, in nats", width - 4, height - 7, muted);
  words(context, ui, "distortion: −E ln p(x|z), in nats", width - 4, 7, muted);
}

/** Along this line another nat of KL buys β nats of reconstruction: the tangent of the best curve at β. */
function priceAt(at, { beta, rate, reconstruction }) {
  const reach = Math.min(0.2 * at.most, (0.22 * (at.high - at.low)) / beta);
  return [-reach, reach].map((across) => [at.x(rate + across), at.y(-reconstruction - beta * across)]);
}
