// Label budget: what each method makes of 10, 30, 100 … labels, every seed a dot, and how few 10 labels are.
import { button, chart, cssColour, element, figure, mix, slider, widget } from "./kit.js";
import { atBudget, ticks, wins } from "./budget.js";
import { greyDigits } from "./drawing.js";
import { floats } from "./floats.js";
import css from "./label_budget.css";

const COLOURS = ["orange", "blue", "green", "purple", "red"];
const THUMBNAIL = 14;

function render({ model, el }) {
  const budgets = model.get("budgets"),
    names = model.get("methods"),
    metric = model.get("metric"),
    lower = model.get("lower_is_better"),
    all = floats(model.get("runs"), "float32"),
    length = all.length / names.length;
  const methods = names.map((name, m) => {
    const runs = all.subarray(m * length, (m + 1) * length);
    return { name, colour: COLOURS[m], at: budgets.map((_, b) => atBudget(runs, budgets.length, b)) };
  });
  const images = greyDigits(model.get("images"), THUMBNAIL ** 2),
    start = model.get("start");
  let chosen = start;

  const ui = widget(el, {
    css,
    title: "Label budget",
    lead: `You may have a few images labelled. How few are enough, and does it help to have learned without labels first?`,
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
    draw: (context, width, height) => drawCurves(context, width, height, ui, { budgets, methods, chosen }),
  });
  const heading = element("span"),
    number = writer(methods),
    table = createTable(methods, metric, lower, number);
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
      .map(({ name, at }) => `${name} ${number(at[chosen].mean)} ± ${number(at[chosen].spread)}`)
      .join(", ");
    curves.describe(`${metric} against the number of labels, mean and every seed. With ${n} labels: ${results}.`);
    const sentence = verdict(methods, n, chosen, lower);
    ui.readout(sentence);
    ui.announce(`${n} labels, ${metric}: ${results}. ${sentence}`);
  }

  ui.add(
    element("div", { class: "lb-level" }, budget.element, reset.element),
    figure(heading, set.element),
    figure(
      `${metric[0].toUpperCase()}${metric.slice(1)}: a dot is a seed, the band one standard deviation`,
      curves.element,
    ),
    table.element,
  );
  show(start);
  return ui.destroy;
}

/** Who is best on average, in a sentence. */
function verdict(methods, n, chosen, lower) {
  const mean = ({ at }) => (lower ? 1 : -1) * at[chosen].mean,
    best = methods.reduce((a, b) => (mean(b) < mean(a) ? b : a));
  return `With ${n} labels, best on average: ${best.name}.`;
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

function drawCurves(context, width, height, ui, { budgets, methods, chosen }) {
  const left = 40,
    right = width - 14,
    top = 10,
    bottom = height - 40;
  const values = methods.flatMap(({ at }) =>
      at.flatMap((point) => [...point.values, point.mean + point.spread, point.mean - point.spread]),
    ),
    margin = 0.04 * (Math.max(...values) - Math.min(...values) || 1),
    low = Math.max(Math.min(...values) < 0 ? -Infinity : 0, Math.min(...values) - margin),
    high = Math.max(...values) + margin;
  const log = budgets.map(Math.log),
    x = (b) =>
      budgets.length > 1
        ? left + 12 + ((right - left - 24) * (log[b] - log[0])) / (log.at(-1) - log[0])
        : (left + right) / 2,
    y = (value) => bottom - ((bottom - top) * (value - low)) / (high - low);

  context.fillStyle = cssColour(ui.colour("blue"), 0.12);
  context.fillRect(x(chosen) - 14, top, 28, bottom - top);
  Object.assign(context, { textAlign: "right", textBaseline: "middle", lineWidth: 1 });
  for (const tick of ticks(low, high, 5)) {
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

  for (const { colour, at } of methods) {
    const rgb = ui.colour(colour);
    context.fillStyle = cssColour(rgb, 0.13);
    context.beginPath();
    at.forEach((point, b) => context.lineTo(x(b), y(point.mean + point.spread)));
    [...at.keys()].reverse().forEach((b) => context.lineTo(x(b), y(at[b].mean - at[b].spread)));
    context.fill();
  }
  methods.forEach(({ colour, at }, m) => {
    const rgb = ui.colour(colour),
      aside = 5 * (m - (methods.length - 1) / 2); // side by side, so that dots of two methods do not hide each other
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
  });
}

function stroke(context, colour, width, points) {
  Object.assign(context, { strokeStyle: colour, lineWidth: width, lineJoin: "round" });
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

// ---------------------------------------------------------------------------------------------------- numbers

/** A line per method, the names in the colours of the curves: mean ± deviation, and wins against the first. */
function createTable(methods, metric, lower, number) {
  const [baseline] = methods;
  const lines = methods.map((method) => {
    const mean = element("td"),
      won = element("td"),
      name = element("span", { class: "lb-name", style: `--swatch: var(--lw-${method.colour})` }, method.name);
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
        mean.textContent = `${number(here.mean)} ± ${number(here.spread)}`;
        won.textContent =
          method === baseline
            ? "–"
            : `in ${wins(here.values, baseline.at[chosen].values, lower)} of ${here.values.length} seeds`;
      }
    },
  };
}

const thousands = (n) => n.toLocaleString("en");
/** Values with one decimal, shares with three. */
const writer = (methods) => {
  const largest = Math.max(...methods.flatMap(({ at }) => at.flatMap(({ values }) => values.map(Math.abs))));
  return (value) => value.toFixed(largest > 2 ? 1 : 3).replace("-", "−");
};

export default { render };
