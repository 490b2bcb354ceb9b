// Bottleneck: how much of a digit gets through k numbers, by a trained autoencoder and by PCA.
import { button, chart, columns, cssColour, element, figure, pixels, row, slider, widget } from "./kit.js";
import { atEverySize, loadRivals, sizeFor } from "./code_sizes.js";
import { caption, drawingCss, drawingPad, greyDigits, paintGrey, studio } from "./drawing.js";
import { MNIST_SIDE } from "./sheet.js";
import css from "./bottleneck.css";

const NAMES = { learned: "autoencoder", linear: "PCA" };
const COLOURS = { learned: "blue", linear: "orange" };

function render({ model, el }) {
  const rivals = loadRivals({
    encoder: model.get("encoder"),
    decoder: model.get("decoder"),
    encoderWeights: model.get("encoder_weights"),
    decoderWeights: model.get("decoder_weights"),
    mean: model.get("mean"),
    components: model.get("components"),
  });
  const ui = widget(el, {
    title: "Bottleneck",
    lead: "A digit has to pass through k numbers. Move k: what comes out?",
    css: drawingCss + css,
  });
  const pad = drawingPad(ui, {
    digits: greyDigits(model.get("digits"), MNIST_SIDE ** 2),
    labels: model.get("labels"),
    onChange(settled) {
      results = atEverySize(rivals, pad.image);
      draw();
      if (settled) say();
    },
  });
  let results = atEverySize(rivals, pad.image);
  const size = slider({
    label: "code size k",
    min: 1,
    max: results.code.length,
    step: 1,
    value: model.get("k"),
    format: String,
    onInput: () => {
      draw();
      say();
    },
  });
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      size.value = model.get("k");
      pad.sample = 0;
      results = atEverySize(rivals, pad.image);
      draw();
      say();
    },
  });
  const stage = makeStage(ui);
  const draw = () => stage.draw(pad, results, size.value);
  const say = () => ui.announce(stage.sentence(pad, results, size.value));

  const dial = row(size.element, reset.element);
  dial.classList.add("bn-dial");
  ui.add(pad.tray, dial, ...stage.arranged(pad.sheet));
  ui.onTheme(draw);
  draw();
  return ui.destroy;
}

/** Input, the two answers with their errors, the errors at every size, and the code. */
function makeStage(ui) {
  let shown; // what the charts draw when their size changes: { results, k }
  const input = pixels({ label: "Input", width: MNIST_SIDE, height: MNIST_SIDE });
  const answers = { learned: answer("learned"), linear: answer("linear") };
  const curves = chart(ui, {
    label: "Squared error at every code size",
    height: 130,
    draw: (...canvas) => shown && drawErrors(...canvas, shown, ui),
  });
  const bars = chart(ui, {
    label: "The code",
    height: 130,
    draw: (...canvas) => shown && drawCode(...canvas, shown, ui),
  });
  return {
    arranged: (sheet) => [
      studio(
        sheet,
        figure("input", input.element, caption("784 numbers")),
        ...Object.values(answers).map((one) => one.element),
      ),
      columns(
        figure("squared error against k", curves.element),
        figure("the code: only the blue numbers pass", bars.element),
      ),
    ],
    draw(pad, results, k) {
      shown = { results, k };
      paintGrey(ui, input, pad.image);
      input.describe(`Input: ${pad.subject}`);
      for (const [who, one] of Object.entries(answers)) one.show(ui, results[who][k - 1], k);
      curves.redraw();
      bars.redraw();
      const last = results.code.length;
      curves.describe(
        `Squared error by code size. Autoencoder: ${errorAt(results.learned, 1)} with 1 number, ` +
          `${errorAt(results.learned, last)} with ${last}. PCA: ${errorAt(results.linear, 1)} and ` +
          `${errorAt(results.linear, last)}. Marked: ${k}.`,
      );
      bars.describe(`The code as bars: ${last} numbers, the first ${k} of them used`);
      ui.readout(comparison(results, k));
    },
    sentence: (pad, results, k) =>
      `${pad.subject}, code size ${k}: squared error ${errorAt(results.learned, k)} by the autoencoder, ` +
      `${errorAt(results.linear, k)} by PCA. ${comparison(results, k)}`,
  };
}

function answer(who) {
  const picture = pixels({ label: NAMES[who], width: MNIST_SIDE, height: MNIST_SIDE });
  const number = element("b", {});
  return {
    element: figure(key(who), picture.element, caption("squared error ", number)),
    show(ui, { image, error }, k) {
      paintGrey(ui, picture, image);
      number.textContent = error.toFixed(1);
      picture.describe(`What the ${NAMES[who]} makes of ${k} numbers: squared error ${error.toFixed(1)}`);
    },
  };
}

const key = (who) => element("span", { class: `bn-key bn-${who}` }, NAMES[who]);
const errorAt = (results, k) => results[k - 1].error.toFixed(1);

/** How large a code the worse of the two needs to get as near as the better one does with k numbers. */
function comparison({ learned, linear }, k) {
  const [better, worse] = learned[k - 1].error <= linear[k - 1].error ? ["learned", "linear"] : ["linear", "learned"];
  const results = { learned, linear },
    needed = sizeFor(results[worse], results[better][k - 1].error);
  const most = learned.length;
  return needed === k
    ? `With k = ${k} both come equally close.`
    : `To come as close as the ${NAMES[better]} with k = ${k}, the ${NAMES[worse]} needs ${needed ? `k = ${needed}` : `more than ${most}`}.`
        .replaceAll("the PCA", "PCA");
}

function drawErrors(context, width, height, { results, k }, ui) {
  const { learned, linear } = results,
    most = learned.length;
  const top = Math.max(1e-6, ...[...learned, ...linear].map(({ error }) => error));
  const left = 34,
    bottom = height - 20,
    x = (size) => left + ((size - 1) / Math.max(1, most - 1)) * (width - left - 8),
    y = (error) => bottom - (error / top) * (bottom - 8);
  const muted = cssColour(ui.colour("muted"));
  Object.assign(context, { strokeStyle: cssColour(ui.colour("line")), fillStyle: muted, lineWidth: 1 });
  line(context, [[left, 6], [left, bottom], [width - 4, bottom]]);
  Object.assign(context, { textAlign: "right", textBaseline: "middle" });
  context.fillText(top.toFixed(0), left - 5, y(top) + 4);
  context.fillText("0", left - 5, bottom);
  Object.assign(context, { textAlign: "center", textBaseline: "top" });
  for (const size of ticks(most)) context.fillText(String(size), x(size), bottom + 5);
  context.strokeStyle = muted;
  line(context, [[x(k), 6], [x(k), bottom]]);
  for (const [who, list] of [["linear", linear], ["learned", learned]]) {
    const colour = cssColour(ui.colour(COLOURS[who]));
    Object.assign(context, { strokeStyle: colour, fillStyle: colour, lineWidth: 2, lineJoin: "round" });
    context.setLineDash(who === "linear" ? [5, 3] : []);
    line(context, list.map(({ error }, i) => [x(i + 1), y(error)]));
    context.setLineDash([]);
    context.beginPath();
    context.arc(x(k), y(list[k - 1].error), 4, 0, 2 * Math.PI);
    context.fill();
  }
}

const ticks = (most) => [1, ...[16, 32, 48, 64, 96, 128].filter((size) => size < most - 4), most];

function line(context, points) {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

function drawCode(context, width, height, { results: { code }, k }, ui) {
  const largest = Math.max(1e-6, ...code.map(Math.abs));
  const middle = (height - 20) / 2 + 4,
    step = width / code.length,
    gap = step > 4 ? 1 : 0.5;
  const used = cssColour(ui.colour("blue")),
    unused = cssColour(ui.colour("line"));
  code.forEach((value, i) => {
    const tall = (value / largest) * (middle - 6);
    context.fillStyle = i < k ? used : unused;
    context.fillRect(i * step, Math.min(middle, middle - tall), step - gap, Math.max(1, Math.abs(tall)));
  });
  context.fillStyle = cssColour(ui.colour("muted"));
  Object.assign(context, { textBaseline: "top", textAlign: "center" });
  for (const size of ticks(code.length))
    context.fillText(String(size), Math.min(width - 8, Math.max(5, (size - 0.5) * step)), height - 15);
}

export default { render };
