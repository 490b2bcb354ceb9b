// Beta dial: the same VAE trained at seven prices of the KL term: what it keeps, forgets and dreams.
import { button, chart, columns, cssColour, element, figure, pixels, row, slider, widget } from "./kit.js";
import { loadFamily, look, samplesOf, traversal } from "./beta_family.js";
import { caption, digitTray, drawingCss, drawingPad, greyDigits, paintGrey } from "./drawing.js";
import { filmstrip } from "./filmstrip.js";
import { total } from "./latent_maths.js";
import { MNIST_SIDE } from "./sheet.js";
import css from "./beta_dial.css";

const SAMPLES = 16;
const FRAMES = 11;
const REACH = 3;

function render({ model, el }) {
  const family = loadFamily({
    members: model.get("members"),
    decoders: model.get("decoders"),
    decoderWeights: model.get("decoder_weights"),
    encoders: model.get("encoders"),
    encoderWeights: model.get("encoder_weights"),
    codes: model.get("codes"),
  });
  const ui = widget(el, {
    title: "Beta dial",
    lead: "β is the price of a nat of KL. Raise it: which latents fall asleep, and what does the picture lose?",
    css: drawingCss + css,
  });
  const picker = pickDigit(ui, model, Boolean(family[0].encoder), (settled) => {
    draw();
    if (settled) say();
  });
  const both = () => {
    draw();
    say();
  };
  const beta = slider({
    label: "β",
    min: 0,
    max: family.length - 1,
    step: 1,
    value: model.get("start"),
    format: (i) => String(family[i].beta),
    onInput: both,
  });
  beta.element.append(
    element(
      "div",
      { class: "bd-ticks", "aria-hidden": "true" },
      ...family.map((one) => element("span", {}, String(one.beta))),
    ),
  );
  const stage = makeStage(ui, family, both);
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick() {
      beta.value = model.get("start");
      picker.sample = 0;
      stage.reset();
      both();
    },
  });
  const state = () => ({ number: beta.value, member: family[beta.value], picture: picker.picture });
  const draw = () => stage.draw(state());
  const say = () => ui.announce(stage.sentence(state()));
  stage.onMember((number) => {
    if (number === beta.value) return;
    beta.value = number;
    both();
  });
  const dial = row(beta.element, stage.again, reset.element);
  dial.classList.add("bd-dial");
  ui.add(picker.tray, dial, ...stage.arranged(picker.sheet));
  ui.onTheme(draw);
  draw();
  return ui.destroy;
}

/** A tray of digits, and a sheet to draw on where encoders can read what is drawn. */
function pickDigit(ui, model, canDraw, onChange) {
  const digits = greyDigits(model.get("digits"), MNIST_SIDE ** 2),
    labels = model.get("labels");
  if (canDraw) {
    const pad = drawingPad(ui, { digits, labels, onChange });
    return {
      tray: pad.tray,
      sheet: pad.sheet,
      get picture() {
        return { image: pad.image, subject: pad.subject };
      },
      set sample(index) {
        pad.sample = index;
      },
    };
  }
  const tray = digitTray(ui, digits, labels, () => onChange(true));
  return {
    tray: tray.element,
    get picture() {
      return { image: digits[tray.value], subject: `digit ${labels[tray.value]}`, sample: tray.value };
    },
    set sample(index) {
      tray.value = index;
    },
  };
}

function makeStage(ui, family, redraw) {
  const latent = family[0].latent;
  let shown, // what was drawn last
    seed = 0,
    chooseMember = () => {};
  const [input, output] = ["Input", "Reconstruction"].map((label) =>
    pixels({ label, width: MNIST_SIDE, height: MNIST_SIDE }),
  );
  const samples = filmstrip({ label: "Samples", side: MNIST_SIDE, frames: SAMPLES, across: 4 });
  const film = filmstrip({ label: "Traversal", side: MNIST_SIDE, frames: FRAMES });
  const notes = { subject: caption(), error: caption() };
  const bars = chart(ui, {
    label: "KL of each latent",
    height: 190,
    draw: (...canvas) => shown && drawBars(...canvas, family, shown, unit.value - 1, ui),
  });
  const curve = chart(ui, {
    label: "Rate and distortion",
    height: 190,
    draw: (...canvas) => shown && drawCurve(...canvas, family, shown, ui),
  });
  const unit = slider({ label: "latent", min: 1, max: latent, step: 1, value: 1, format: String, onInput: redraw });
  const heading = element("span", {});
  const again = button({
    label: "New samples",
    onClick() {
      seed += 1;
      redraw();
    },
  });
  bars.element.addEventListener("pointerdown", ({ offsetX }) => {
    unit.value = 1 + Math.min(latent - 1, Math.floor((latent * offsetX) / bars.element.clientWidth));
    redraw();
  });
  curve.element.addEventListener("pointerdown", ({ offsetX, offsetY }) => {
    const { clientWidth, clientHeight } = curve.element,
      at = axes(family, clientWidth, clientHeight),
      distance = (member) => Math.hypot(at.x(member.rate) - offsetX, at.y(-member.reconstruction) - offsetY);
    const closest = family.reduce((best, member) => (distance(member) < distance(best) ? member : best));
    if (distance(closest) < 24) chooseMember(family.indexOf(closest));
  });
  for (const picture of [bars, curve]) picture.element.classList.add("bd-choose");

  return {
    again: again.element,
    arranged: (sheet) => [
      element(
        "div",
        { class: sheet ? "bd-pictures bd-four" : "bd-pictures" },
        sheet ?? null,
        figure("input", input.element, notes.subject),
        figure("output", output.element, notes.error),
        figure("samples", samples.element, caption("from the prior")),
      ),
      columns(
        figure(heading, bars.element, key("bar", "mean over test digits"), key("dot", "this digit")),
        figure(
          "what is lost, against what is kept",
          curve.element,
          key("price", "slope −β: what a nat of KL has to earn"),
        ),
      ),
      element(
        "div",
        {},
        element("div", { class: "bd-unit" }, unit.element),
        film.element,
        element("div", { class: "bd-scale" }, ...[-REACH, 0, REACH].map((z) => element("span", {}, minus(`z = ${z}`)))),
      ),
    ],
    onMember(choose) {
      chooseMember = choose;
    },
    reset() {
      seed = 0;
      unit.value = 1;
    },
    draw({ number, member, picture }) {
      const seen = look(member, picture),
        chosen = member.order[unit.value - 1];
      shown = { number, member, seen };
      paintGrey(ui, input, picture.image);
      paintGrey(ui, output, seen.image);
      samples.paint(ui, samplesOf(member, SAMPLES, seed));
      film.paint(ui, traversal(member, seen.q, chosen, FRAMES, REACH));
      heading.textContent = `KL of each latent: ${awake(member)} of ${latent} in use`;
      notes.subject.textContent = picture.subject;
      notes.error.textContent = minus(`E ln p(x|z) = ${seen.reconstruction.toFixed(1)}`);
      describe(picture, member, seen);
      bars.redraw();
      curve.redraw();
      ui.readout(summary(member));
    },
    sentence: ({ member, picture }) => `${summary(member)} ${terms(picture, look(member, picture))}`,
  };

  function describe(picture, member, seen) {
    input.describe(`Input: ${picture.subject}`);
    output.describe(`Reconstruction of ${picture.subject} from the mean of its latents: ${terms(picture, seen)}`);
    samples.describe(`${SAMPLES} pictures decoded from draws of the prior at β = ${member.beta}`);
    film.describe(
      `${FRAMES} pictures of ${picture.subject} with latent ${unit.value} from −${REACH} to ${REACH}; ` +
        `its KL on test digits is ${member.kl[member.order[unit.value - 1]].toFixed(2)} nats`,
    );
    bars.describe(
      `KL of each latent on test digits, in nats, largest first: ` +
        `${member.order.map((j) => member.kl[j].toFixed(2)).join(", ")}. ${awake(member)} of ${latent} are in use.`,
    );
    curve.describe(
      `KL and reconstruction on test digits: ` +
        family
          .map((one) => minus(`β ${one.beta}: ${one.rate.toFixed(1)}, ${one.reconstruction.toFixed(1)}`))
          .join("; ") +
        `. Marked: β = ${member.beta}.`,
    );
  }
}

const key = (kind, text) => element("span", { class: `bd-key bd-${kind}` }, text);
const minus = (text) => text.replaceAll("-", "−");
const awake = (member) => member.active.filter(Boolean).length;
const terms = ({ subject }, { reconstruction, kl }) =>
  minus(`${subject} has E ln p(x|z) = ${reconstruction.toFixed(1)} nats and KL ${total(kl).toFixed(1)} nats.`);

function summary(member) {
  const { beta, rate, reconstruction } = member;
  return minus(
    `β = ${beta}, on test digits: reconstruction ${reconstruction.toFixed(1)} − KL ${rate.toFixed(1)} ` +
      `= ELBO ${(reconstruction - rate).toFixed(1)} nats; ${awake(member)} of ${member.latent} latents in use.`,
  );
}

/** Bars: means on test digits, largest first, on one scale for all β; dots: the chosen digit. */
function drawBars(context, width, height, family, { member, seen }, chosen, ui) {
  const most = 1.25 * Math.max(...family.flatMap(({ kl }) => kl)),
    bottom = height - 20,
    step = width / member.latent,
    y = (kl) => bottom - Math.min(1, kl / most) * (bottom - 16);
  context.fillStyle = cssColour(ui.colour("surface"));
  context.fillRect(chosen * step, 0, step, height);
  Object.assign(context, { textAlign: "center", lineWidth: 1.5 });
  member.order.forEach((j, i) => {
    const middle = (i + 0.5) * step,
      on = member.active[j];
    context.fillStyle = cssColour(ui.colour(on ? "blue" : "muted"));
    context.fillRect(middle - 0.32 * step, y(member.kl[j]), 0.64 * step, Math.max(2, bottom - y(member.kl[j])));
    dot(context, middle, y(seen.kl[j]), 4, cssColour(ui.colour("orange")), cssColour(ui.colour("paper")));
    Object.assign(context, { fillStyle: cssColour(ui.colour(i === chosen ? "ink" : "muted")), textBaseline: "top" });
    context.fillText(String(i + 1), middle, bottom + 5);
  });
}

/** KL and −reconstruction of the members to pixels; shared by what draws them and what is pressed. */
function axes(family, width, height) {
  const distortions = family.map((member) => -member.reconstruction),
    [low, high] = [Math.min(...distortions), Math.max(...distortions)],
    most = Math.max(...family.map((member) => member.rate));
  const [left, right, top, bottom] = [34, width - 16, 22, height - 34];
  return {
    left,
    bottom,
    low,
    high,
    most,
    x: (rate) => left + 8 + (rate / most) * (right - left - 8),
    y: (distortion) => bottom - 8 - ((distortion - low) / (high - low || 1)) * (bottom - 8 - top),
  };
}

function drawCurve(context, width, height, family, { member }, ui) {
  const at = axes(family, width, height),
    [muted, blue, paper] = ["muted", "blue", "paper"].map((name) => cssColour(ui.colour(name))),
    place = (one) => [at.x(one.rate), at.y(-one.reconstruction)];
  Object.assign(context, { strokeStyle: cssColour(ui.colour("line")), lineWidth: 1 });
  line(context, [
    [at.left, 6],
    [at.left, at.bottom],
    [width - 4, at.bottom],
  ]);
  drawAxisWords(context, width, height, at, muted);
  drawPrice(context, at, member, cssColour(ui.colour("orange")), width);
  Object.assign(context, { strokeStyle: muted, lineWidth: 1.5 });
  line(context, family.map(place));
  for (const one of family) dot(context, ...place(one), 4, muted, paper);
  Object.assign(context, { fillStyle: muted, textBaseline: "middle", textAlign: "left" });
  if (member !== family.at(-1))
    context.fillText(`β = ${family.at(-1).beta}`, place(family.at(-1))[0] + 8, place(family.at(-1))[1]);
  Object.assign(context, { textBaseline: "bottom", textAlign: "right" });
  if (member !== family[0]) context.fillText(`β = ${family[0].beta}`, place(family[0])[0] + 6, place(family[0])[1] - 7);
  dot(context, ...place(member), 7, blue, paper);
  const [x, y] = place(member),
    late = x > width - 80;
  Object.assign(context, { fillStyle: blue, textAlign: late ? "right" : "left", textBaseline: "bottom" });
  context.font = context.font.replace("12px", "600 13px");
  context.fillText(`β = ${member.beta}`, x + (late ? 4 : 9), y - 8);
}

function drawAxisWords(context, width, height, { left, bottom, low, high, most, x, y }, colour) {
  Object.assign(context, { fillStyle: colour, textAlign: "right", textBaseline: "middle" });
  for (const value of [low, high]) context.fillText(value.toFixed(0), left - 5, y(value));
  Object.assign(context, { textAlign: "center", textBaseline: "top" });
  for (const value of [0, most]) context.fillText(value.toFixed(0), x(value), bottom + 4);
  context.textAlign = "left";
  context.textAlign = "right";
  context.fillText("rate: KL, in nats", width - 4, height - 14);
  context.fillText("distortion: −E ln p(x|z), in nats", width - 4, 1);
}

/** Along this line another nat of KL buys β nats of reconstruction: the tangent of the best curve at β. */
function drawPrice(context, at, { beta, rate, reconstruction }, colour, width) {
  const ends = [-1, 1].map((side) => {
    const across = side * Math.min(0.2 * at.most, (0.22 * (at.high - at.low)) / beta);
    return [at.x(rate + across), at.y(-reconstruction - beta * across)];
  });
  Object.assign(context, { strokeStyle: colour, lineWidth: 2.5 });
  context.setLineDash([6, 4]);
  line(context, ends);
  context.setLineDash([]);
}

function dot(context, x, y, radius, colour, rim) {
  Object.assign(context, { fillStyle: colour, strokeStyle: rim });
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function line(context, points) {
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.stroke();
}

export default { render };
