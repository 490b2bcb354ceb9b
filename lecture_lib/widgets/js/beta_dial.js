// Beta dial: the same VAE trained at seven prices of the KL term: what it keeps, forgets and dreams.
import { button, chart, columns, element, figure, pixels, row, slider, widget } from "./kit.js";
import { loadFamily, look, samplesOf, traversal } from "./beta_family.js";
import { axes, drawBars, drawCurve } from "./beta_pictures.js";
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
    const at = axes(family, curve.element.clientWidth, curve.element.clientHeight);
    const distance = (member) => Math.hypot(at.place(member)[0] - offsetX, at.place(member)[1] - offsetY);
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
    sentence: ({ member, picture }) => `${summary(member)} ${terms(picture, shown.seen)}`,
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

export default { render };
