// Label budget: what each method makes of 10, 30, 100 … labels, every seed a dot, and how few 10 labels are.
import { button, chart, cssColour, element, figure, mix, slider, widget } from "./kit.js";
import { atBudget, ticks, wins } from "./budget.js";
import { logTicks, range } from "./budget_axis.js";
import { greyDigits } from "./drawing.js";
import { floats } from "./floats.js";
import { line } from "./plot.js";
import css from "./label_budget.css";

const COLOURS = ["orange", "blue", "green", "purple", "red"];
const THUMBNAIL = 14;

function render({ model, el }) {
  const budgets = model.get("budgets"),
    names = model.get("methods"),
    metric = model.get("metric"),
    lower = model.get("lower_is_better"),
    logarithmic = model.get("logarithmic"),
    all = floats(model.get("runs"), "float32"),
    length = all.length / names.length;
  const methods = names.map((name, m) => {
    const runs = all.subarray(m * length, (m + 1) * length);
    return { name, colour: COLOURS[m], at: budgets.map((_, b) => atBudget(runs, budgets.length, b)) };
  });
  const published = readPublished(model.get("published"), COLOURS[methods.length]);
  const images = greyDigits(model.get("images"), THUMBNAIL ** 2),
    start = model.get("start");
  let chosen = start;

  const ui = widget(el, {
    css,
    title: model.get("title"),
    lead: model.get("lead"),
  });
  const budget = slider({
    label: "labels",
    min: 0,
    max: budgets.length - 1,
    step: 1,
    value: start,
    format: (b) => thousands(budgets[b]),
    onInput: show,
  });
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      budget.value = start;
      show(start);
    },
  });
  const set = chart(ui, {
    label: "",
    height: 204,
    draw: (context, width, height) => drawSet(context, width, height, ui, images, budgets, chosen),
  });
  const curves = chart(ui, {
    label: "",
    height: 270,
    draw: (context, width, height) => drawCurves(context, width, height, ui, { budgets, methods, published, logarithmic, chosen }),
  });
  const heading = element("span"),
    written = writer(methods, logarithmic),
    table = createTable(methods, published, metric, lower, written);
  function show(next) {
    chosen = next;
    const n = thousands(budgets[chosen]),
      left = budgets[chosen] - images.length;
    heading.textContent = `What is labelled: ${n} of ${thousands(budgets.at(-1))} images`;
    set.describe(
      `${n} labelled images as small pictures${left > 0 ? `, ${thousands(left)} of them as plain squares` : ""}, in a field with room for ${thousands(budgets.at(-1))}.`,
    );
    set.redraw();
    curves.redraw();
    table.show(chosen);
    const results = methods
      .concat(published?.at[chosen] ? [published] : [])
      .map(({ name, at }) => `${name} ${written(at[chosen])}`)
      .join(", ");
    curves.describe(`${metric} against the number of labels, mean and every seed. With ${n} labels: ${results}.`);
    const sentence = verdict(methods, published, n, chosen, lower);
    ui.readout(sentence);
    ui.announce(`${n} labels, ${metric}: ${results}. ${sentence}`);
  }

  ui.add(
    element("div", { class: "lb-level" }, budget.element, reset.element),
    figure(heading, set.element),
    figure(
      `${metric[0].toUpperCase()}${metric.slice(1)}: a dot is a seed, the band one standard deviation${logarithmic ? "; logarithmic axis" : ""}`,
      ...(published ? [legend([...methods, published])] : []),
      curves.element,
    ),
    table.element,
  );
  show(start);
  return ui.destroy;
}

/** A curve that somebody else measured, null where there is no value; or null if there is none. */
function readPublished({ name, values }, colour) {
  if (!name) return null;
  return { name, colour, at: values.map((pair) => pair && { values: [], mean: pair[0], spread: pair[1] }) };
}

/** Who is best on average, in a sentence; what others measured does not take part. */
function verdict(methods, published, n, chosen, lower) {
  const mean = ({ at }) => (lower ? 1 : -1) * at[chosen].mean,
    best = methods.reduce((a, b) => (mean(b) < mean(a) ? b : a));
  return `With ${n} labels, best on average${published ? " of what was measured here" : ""}: ${best.name}.`;
}

// ---------------------------------------------------------------------------------------------------- pictures

/**
 * The first labelled images as they look; below, a field with a place for each image of the largest budget, the labelled
 * ones drawn in. All budgets have one scale.
 */
function drawSet(context, width, height, ui, images, budgets, chosen) {
  const paper = ui.colour("paper"),
    ink = ui.colour("ink"),
    labelled = budgets[chosen];
  const draw = (i, x, y, size) => {
    if (i < labelled && images[i]) return context.drawImage(thumbnail(images[i], paper, ink), x, y, size, size);
    context.fillStyle = cssColour(i < labelled ? mix(paper, ui.colour("blue"), 0.5) : mix(paper, ink, 0.07));
    context.fillRect(x, y, size, size);
  };
  const wide = 2 * THUMBNAIL + 2;
  for (let i = 0; i < Math.min(labelled, Math.floor(width / wide)); i++) draw(i, i * wide, 0, wide - 2);
  const pitch = cellSize(budgets.at(-1), width, height - wide - 4),
    across = Math.floor(width / pitch);
  for (let i = 0; i < budgets.at(-1); i++)
    draw(i, (i % across) * pitch, wide + 4 + Math.floor(i / across) * pitch, pitch - 1);
}

/** The largest size of square cells, of which n have room. */
function cellSize(n, width, height) {
  let size = Math.sqrt((width * height) / n);
  while (Math.floor(width / size) * Math.floor(height / size) < n) size *= 0.995;
  return Math.min(size, THUMBNAIL + 1);
}

function thumbnail(image, paper, ink) {
  const canvas = element("canvas", { width: THUMBNAIL, height: THUMBNAIL }),
    pixels = new ImageData(THUMBNAIL, THUMBNAIL);
  image.forEach((value, i) => pixels.data.set([...mix(mix(paper, ink, 0.07), ink, value), 255], 4 * i));
  canvas.getContext("2d").putImageData(pixels, 0, 0);
  return canvas;
}

function drawCurves(context, width, height, ui, shown) {
  const axes = createAxes(width, height, shown);
  drawAxes(context, ui, shown, axes);
  for (const method of shown.methods) drawBand(context, ui, method, axes);
  if (shown.published) drawPublished(context, ui, shown, axes);
  shown.methods.forEach((method, m) => {
    const aside = 5 * (m - (shown.methods.length - 1) / 2); // side by side, so that dots of two methods do not hide each other
    drawMethod(context, ui, method, axes, shown.chosen, aside);
  });
}

/** Where numbers of labels and results lie: `x(b)` of the b-th budget, `y(value)`; and the ends in pixels and values. */
function createAxes(width, height, { budgets, methods, published, logarithmic }) {
  const left = 40,
    right = width - 14,
    top = 10,
    bottom = height - 40;
  const points = [...methods, ...(published ? [published] : [])].flatMap(({ at }) => at.filter(Boolean)),
    { low, high } = range(points, logarithmic);
  const log = budgets.map(Math.log),
    x = (b) =>
      budgets.length > 1
        ? left + 12 + ((right - left - 24) * (log[b] - log[0])) / (log.at(-1) - log[0])
        : (left + right) / 2,
    place = logarithmic ? Math.log : (value) => value,
    share = (value) => (place(value) - place(low)) / (place(high) - place(low)),
    y = (value) => (logarithmic && value < low ? bottom : bottom - (bottom - top) * share(value));
  return { left, right, top, bottom, low, high, x, y };
}

function drawAxes(context, ui, { budgets, logarithmic, chosen }, { left, right, top, bottom, low, high, x, y }) {
  context.fillStyle = cssColour(ui.colour("blue"), 0.12);
  context.fillRect(x(chosen) - 14, top, 28, bottom - top);
  Object.assign(context, { textAlign: "right", textBaseline: "middle", lineWidth: 1 });
  for (const tick of logarithmic ? logTicks(low, high) : ticks(low, high, 5)) {
    stroke(context, cssColour(ui.colour("ink"), 0.13), 1, [
      [left, y(tick)],
      [right, y(tick)],
    ]);
    context.fillStyle = cssColour(ui.colour("muted"));
    context.fillText(String(Number(tick.toPrecision(6))), left - 6, y(tick));
  }
  Object.assign(context, { textAlign: "center", textBaseline: "top" });
  budgets.forEach((n, b) => {
    context.fillStyle = cssColour(ui.colour(b === chosen ? "ink" : "muted"));
    context.fillText(thousands(n), x(b), bottom + 6);
  });
  context.fillStyle = cssColour(ui.colour("muted"));
  context.fillText("number of labels", (left + right) / 2, bottom + 22);
}

function drawBand(context, ui, { colour, at }, { x, y }) {
  context.fillStyle = cssColour(ui.colour(colour), 0.13);
  context.beginPath();
  at.forEach((point, b) => context.lineTo(x(b), y(point.mean + point.spread)));
  [...at.keys()].reverse().forEach((b) => context.lineTo(x(b), y(at[b].mean - at[b].spread)));
  context.fill();
}

function drawMethod(context, ui, { colour, at }, { x, y }, chosen, aside) {
  const rgb = ui.colour(colour);
  stroke(
    context,
    cssColour(rgb),
    2.2,
    at.map((point, b) => [x(b), y(point.mean)]),
  );
  at.forEach(({ values: seeds }, b) => {
    context.fillStyle = cssColour(rgb, b === chosen ? 1 : 0.75);
    for (const value of seeds) {
      context.beginPath();
      context.arc(x(b) + aside, y(value), b === chosen ? 3.4 : 2.4, 0, 2 * Math.PI);
      context.fill();
    }
  });
}

/** Dashed, with a bar for each spread: others measured it, and their seeds are not here. */
function drawPublished(context, ui, { published, chosen }, { x, y }) {
  const colour = cssColour(ui.colour(published.colour)),
    points = published.at.flatMap((point, b) => (point ? [{ ...point, b }] : []));
  line(
    context,
    colour,
    2.2,
    points.map(({ mean, b }) => [x(b), y(mean)]),
    [6, 4],
  );
  for (const { mean, spread, b } of points) {
    stroke(context, colour, 1.4, [
      [x(b), y(mean + spread)],
      [x(b), y(mean - spread)],
    ]);
    const half = b === chosen ? 4.4 : 3.4;
    Object.assign(context, { fillStyle: cssColour(ui.colour("paper")), strokeStyle: colour, lineWidth: 1.6 });
    context.beginPath();
    context.rect(x(b) - half, y(mean) - half, 2 * half, 2 * half);
    context.fill();
    context.stroke();
  }
}

function stroke(context, colour, width, points) {
  Object.assign(context, { strokeStyle: colour, lineWidth: width, lineJoin: "round" });
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

// ---------------------------------------------------------------------------------------------------- numbers

/** A name in the colour of its curve. */
const named = ({ name, colour }, dashed = false) =>
  element("span", { class: dashed ? "lb-name lb-dashed" : "lb-name", style: `--swatch: var(--lw-${colour})` }, name);

/** What is compared, above the curves; the last one is dashed. */
const legend = (all) =>
  element("div", { class: "lb-legend", "aria-hidden": "true" }, ...all.map((one, i) => named(one, i === all.length - 1)));

/** A line per method, the names in the colours of the curves: mean ± deviation, and wins against the first. */
function createTable(methods, published, metric, lower, written) {
  const [baseline] = methods;
  const lines = [...methods, ...(published ? [published] : [])].map((method) => {
    const mean = element("td"),
      won = element("td"),
      name = named(method, method === published);
    return { method, mean, won, node: element("tr", {}, element("th", { scope: "row" }, name), mean, won) };
  });
  const heads = ["method", metric, `better than ${baseline.name}`].map((text) => element("th", { scope: "col" }, text));
  return {
    element: element(
      "table",
      { class: "lw-table lb-table", "aria-label": "The methods at this number of labels" },
      element("thead", {}, element("tr", {}, ...heads)),
      element("tbody", {}, ...lines.map(({ node }) => node)),
    ),
    show(chosen) {
      for (const { method, mean, won } of lines) {
        const here = method.at[chosen];
        mean.textContent = here ? written(here) : "no value";
        won.textContent =
          method === baseline || method === published
            ? "–"
            : `in ${wins(here.values, baseline.at[chosen].values, lower)} of ${here.values.length} seeds`;
      }
    },
  };
}

const thousands = (n) => n.toLocaleString("en");
/** Mean ± spread, values with one decimal, shares with three; small values of a logarithmic axis with one more. */
const writer = (methods, logarithmic) => {
  const largest = Math.max(...methods.flatMap(({ at }) => at.flatMap(({ values }) => values.map(Math.abs)))),
    digits = largest > 2 ? 1 : 3;
  return ({ mean, spread }) => {
    const more = logarithmic && mean < largest / 5 ? digits + 1 : digits;
    return [mean, spread].map((value) => value.toFixed(more).replace("-", "−")).join(" ± ");
  };
};

export default { render };
