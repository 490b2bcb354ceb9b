// Sparsity dial: the same autoencoder under five kinds of penalty; how many hidden units does a digit wake?
import { button, chart, choice, column, cssColour, element, figure, mix, pixels, row, slider, widget } from "./kit.js";
import { caption, drawingCss, drawingPad, greyDigits, paintGrey, studio } from "./drawing.js";
import { lampGrid, onUnit } from "./lamps.js";
import { countActive, histogram, loadAutoencoder, look, pooled } from "./sparse_code.js";
import { MNIST_SIDE } from "./sheet.js";
import css from "./sparsity_dial.css";

const SIDE = MNIST_SIDE / 2;
const BINS = 20;
const SHORT = { none: "none", l1: "L1", kl: "KL", l2: "L2", weights: "L1 on weights" };
const LONG = {
  none: "Only the squared error counts; nothing asks the units to be quiet.",
  l1: "Error + λ Σ|hⱼ|: an active unit pays for all it does, the last bit as much as the first.",
  kl: "Error + λ Σ KL(ρ ‖ mean of hⱼ): each unit is to be active on a share ρ of the digits.",
  l2: "Error + λ Σ hⱼ²: much costs a lot, little costs next to nothing; so many do a little.",
  weights: "Error + λ Σ|W|: the weights pay. What the units do is free.",
};

function render({ model, el }) {
  const digits = greyDigits(model.get("digits"), MNIST_SIDE ** 2);
  const samples = digits.map(pooled);
  const family = model.get("family"),
    loaded = new Map();
  const ui = widget(el, {
    title: "Sparsity dial",
    lead: "Each lamp is a hidden unit. Punish something: how many stay lit?",
    css: drawingCss + css,
  });
  const kinds = [...new Set(family.map((net) => net.kind))],
    first = { kind: model.get("kind"), strength: model.get("strength") };
  const strengthsOf = (kind) => family.filter((net) => net.kind === kind);
  /** The chosen network; each is unpacked when it is first looked at. */
  function chosen() {
    const entry = strengthsOf(kind.value)[strength.value];
    if (!loaded.has(entry)) loaded.set(entry, loadAutoencoder(entry, model.get("weights"), samples));
    return loaded.get(entry);
  }
  const stage = makeStage(ui, model.get("n_hidden"), () => draw());
  const state = () => ({ net: chosen(), input: pooled(pad.image), subject: pad.subject });
  const draw = () => stage.draw(state());
  const say = () => ui.announce(stage.sentence(state()));
  const both = () => {
    draw();
    say();
  };
  const pad = drawingPad(ui, {
    digits,
    labels: model.get("labels"),
    onChange(settled) {
      draw();
      if (settled) say();
    },
  });
  const kind = choice({
    label: "penalty",
    options: kinds.map((value) => ({ value, label: SHORT[value], title: LONG[value] })),
    value: first.kind,
    onChange: () => {
      useKind();
      both();
    },
  });
  kind.element.classList.add("sd-kind");
  const strength = slider({
    label: "factor λ",
    min: 0,
    max: Math.max(...kinds.map((name) => strengthsOf(name).length)) - 1,
    step: 1,
    value: first.strength,
    format: (i) => String(strengthsOf(kind.value)[i]?.strength ?? 0),
    onInput: both,
  });
  const explanation = element("p", { class: "lw-note sd-explanation" });
  /** Each kind has strengths of its own; where there is only one, there is nothing to move. */
  function useKind() {
    const count = strengthsOf(kind.value).length;
    strength.input.max = Math.max(1, count - 1);
    strength.input.disabled = count < 2;
    strength.value = count < 2 ? 0 : Math.min(strength.value, count - 1);
    explanation.textContent = LONG[kind.value];
  }
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      kind.value = first.kind;
      strength.input.max = strengthsOf(first.kind).length - 1;
      strength.value = first.strength;
      useKind();
      pad.sample = 0;
      stage.reset();
      both();
    },
  });
  useKind();
  const dial = row(strength.element, reset.element);
  dial.classList.add("sd-dial");
  ui.add(pad.tray, kind.element, dial, explanation, ...stage.arranged(pad.sheet));
  draw();
  ui.onTheme(draw);
  return ui.destroy;
}

/** Input, lamps and reconstruction; all filters, one of them large, and the histogram of activities. */
function makeStage(ui, hidden, redraw) {
  const across = Math.ceil(Math.sqrt(hidden)),
    down = Math.ceil(hidden / across);
  const input = pixels({ label: "Input", width: SIDE, height: SIDE }),
    output = pixels({ label: "Reconstruction", width: SIDE, height: SIDE });
  const lamps = lampGrid(hidden, across);
  const tile = SIDE + 1;
  const grid = pixels({ label: "Filters", width: across * tile + 1, height: down * tile + 1 });
  const large = pixels({ label: "One filter", width: SIDE, height: SIDE });
  const unit = slider({ label: "unit", min: 1, max: hidden, step: 1, value: 1, format: String, onInput: redraw });
  unit.element.classList.add("lw-stacked");
  const side = choice({ label: "filters of the", options: ["encoder", "decoder"], value: "decoder", onChange: redraw });
  const notes = { active: caption(), error: caption(), unit: element("div", { class: "sd-unit" }) };
  let shown;
  const counts = chart(ui, {
    label: "Histogram of activities",
    height: 118,
    draw: (...canvas) => shown && drawHistogram(...canvas, shown, ui),
  });
  const point = (chosen) => {
    if (chosen + 1 === unit.value) return;
    unit.value = chosen + 1;
    redraw();
  };
  lamps.onPoint(point);
  onUnit(grid.element, hidden, across, point);

  function drawFilters(filters, chosen) {
    const paper = ui.colour("paper"),
      ink = ui.colour("ink"),
      line = mix(paper, ink, 0.12),
      colour = signed(ui);
    const largest = filters.map(extent);
    const left = (chosen % across) * tile,
      top = Math.floor(chosen / across) * tile;
    grid.paint((_, x, y) => {
      const j = Math.floor(y / tile) * across + Math.floor(x / tile);
      const onRim = x >= left && x <= left + tile && y >= top && y <= top + tile;
      if (x % tile === 0 || y % tile === 0) return onRim ? ink : line;
      return j < hidden ? colour(filters[j][((y % tile) - 1) * SIDE + (x % tile) - 1] / largest[j]) : paper;
    });
    large.paint((i) => colour(filters[chosen][i] / largest[chosen]));
  }
  return {
    arranged: (sheet) => [
      studio(
        sheet,
        figure("input", input.element, caption("14 × 14 pixels")),
        figure("hidden units", lamps.element, notes.active),
        figure("output", output.element, notes.error),
      ),
      side.element,
      element(
        "div",
        { class: "sd-filters" },
        figure("all filters", grid.element),
        column(figure("one of them", large.element), unit.element, notes.unit),
        figure("activities on all digits", counts.element),
      ),
    ],
    reset() {
      unit.value = 1;
      side.value = "decoder";
    },
    draw(state) {
      const { net, subject } = state,
        seen = look(net, state.input),
        chosen = unit.value - 1;
      shown = net;
      paintGrey(ui, input, state.input);
      paintGrey(ui, output, seen.image);
      lamps.paint(ui, chosen, seen.h.map((h) => Math.min(1, Math.max(0, h / net.scale))));
      drawFilters(net.filters[side.value], chosen);
      counts.redraw();
      notes.active.textContent = `${seen.active} of ${hidden} on`;
      notes.error.textContent = `squared error ${seen.error.toFixed(2)}`;
      const share = seen.h[chosen] / net.scale;
      notes.unit.textContent = `h = ${seen.h[chosen].toFixed(2)}, ${Math.round(100 * share)} % of the largest`;
      input.describe(`Input: ${subject} in 14 × 14 pixels`);
      output.describe(`Output: squared error ${seen.error.toFixed(2)}`);
      lamps.describe(`Hidden units: ${seen.active} of ${hidden} are on; unit ${chosen + 1} is marked`);
      grid.describe(`The ${side.value}'s filters of all ${hidden} units; unit ${chosen + 1} is marked`);
      large.describe(`The ${side.value}'s filter of unit ${chosen + 1}: blue is positive, red is negative`);
      counts.describe(
        `Histogram of ${net.activities.length} activities: ${percent(quiet(net))} are below a tenth of the largest`,
      );
      ui.readout(summary(seen, net));
    },
    sentence({ net, input: picture, subject }) {
      return `${subject}: ${summary(look(net, picture), net)}`;
    },
  };
}

const percent = (share) => `${Math.round(100 * share)} %`;
const quiet = (net) => 1 - countActive(net.activities, net.scale) / net.activities.length;
const summary = (seen, net) =>
  `${seen.active} of ${net.hidden} units are on (above a tenth of the largest activity), ` +
  `squared error ${seen.error.toFixed(2)}.`;

const extent = (filter) => filter.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9);

/** −1…1 as red over paper to blue */
function signed(ui) {
  const paper = ui.colour("paper"),
    positive = ui.colour("blue"),
    negative = ui.colour("red");
  return (w) => mix(paper, w > 0 ? positive : negative, Math.abs(w));
}

function drawHistogram(context, width, height, net, ui) {
  const shares = histogram(net.activities, BINS, net.scale);
  const bottom = height - 20,
    step = width / BINS,
    y = (share) => bottom - share * (bottom - 16);
  const muted = cssColour(ui.colour("muted"));
  shares.forEach((share, i) => {
    context.fillStyle = cssColour(ui.colour(i < BINS / 10 ? "line" : "blue"));
    context.fillRect(i * step + 0.5, y(share), step - 1, bottom - y(share));
  });
  Object.assign(context, { fillStyle: cssColour(ui.colour("ink")), textAlign: "left", textBaseline: "bottom" });
  context.fillText(percent(shares[0]), 1, y(shares[0]) - 1);
  Object.assign(context, { fillStyle: muted, textAlign: "right", textBaseline: "top" });
  context.fillText(`${percent(quiet(net))} off`, width, 2);
  context.textAlign = "left";
  context.fillText("0", 0, bottom + 5);
  context.textAlign = "right";
  context.fillText(`h up to ${net.scale.toFixed(2)}`, width, bottom + 5);
}

export default { render };
