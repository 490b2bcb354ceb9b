// Denoising bench: spoil a digit, let a trained network clean it, and let the two chase each other.
import { choice, element, figure, pixels, player, row, slider, widget } from "./kit.js";
import { makeChain, psnr } from "./denoising_chain.js";
import { caption, drawingCss, drawingPad, greyDigits, paintGrey, studio } from "./drawing.js";
import { load } from "./nn.js";
import { sharedSeed } from "./shared_seed.js";
import { MNIST_SIDE } from "./sheet.js";
import css from "./denoising_bench.css";

const FRAMES = 8;
const SPEEDS = [1, 2, 4, 8, 15, 30];
const stepsPerSecond = (i) => `${SPEEDS[i]} ${SPEEDS[i] === 1 ? "step" : "steps"}/s`;

function render({ model, el }) {
  const chain = makeChain(load(model.get("denoiser"), model.get("weights")), MNIST_SIDE ** 2);
  const ui = widget(el, {
    title: "Denoising bench",
    lead: "Spoil a digit and let the network clean it. Play repeats both, again and again.",
    css: drawingCss + css,
  });
  const setting = () => ({ noise: noise.value, level: level.value, keepMean: next.value === "mean" });
  const stage = makeStage(ui);
  let film = []; // the last states: { image, step }
  const draw = () => stage.draw(chain, film, pad.subject);
  const say = () => ui.announce(stage.sentence(chain, pad.subject));
  const record = () => {
    film = [...film, { image: chain.clean, step: chain.steps }].slice(-FRAMES);
  };
  function restart() {
    chain.start(pad.image, seed.value, setting());
    film = [];
    record();
    draw();
  }
  function respoil() {
    chain.corrupt(setting());
    draw();
    say();
  }

  const pad = drawingPad(ui, {
    digits: greyDigits(model.get("digits"), MNIST_SIDE ** 2),
    labels: model.get("labels"),
    onChange(settled) {
      play.pause();
      restart();
      if (settled) say();
    },
  });
  const noise = choice({
    label: "noise",
    options: [
      { value: "Gaussian", label: "Gaussian", title: "Adds a normal random number to every pixel" },
      { value: "masking", label: "masking", title: "Sets a share of the pixels to zero: dropout on the input" },
    ],
    onChange: respoil,
  });
  const level = slider({ label: "level", min: 0, max: 1, step: 0.05, value: 0.5, onInput: respoil });
  const next = choice({
    label: "next state",
    options: [
      { value: "sample", label: "sample", title: "Throw a coin for each pixel, by the network's probability" },
      { value: "mean", label: "mean", title: "Keep the network's probabilities themselves" },
    ],
  });
  const speed = slider({
    label: "speed",
    min: 0,
    max: SPEEDS.length - 1,
    step: 1,
    value: SPEEDS.indexOf(4),
    format: stepsPerSecond,
  });
  const seed = sharedSeed(ui, model, () => {
    play.pause();
    restart();
    say();
  });
  const play = player(ui, {
    onStep() {
      chain.step(setting());
      record();
    },
    onFrame: draw,
    onReset: restart,
    onRest: say,
    rate: () => SPEEDS[speed.value],
  });

  ui.add(
    pad.tray,
    row(noise.element, level.element),
    stage.arranged(pad.sheet),
    row(play.element, speed.element),
    stage.film,
    row(next.element, seed.element),
  );
  restart();
  ui.onTheme(draw);
  return ui.destroy;
}

/** State, noisy state and the network's answer; below, the film of the last states. */
function makeStage(ui) {
  const small = (label) => pixels({ label, width: MNIST_SIDE, height: MNIST_SIDE });
  const clean = small("Clean"),
    noisy = small("Noisy"),
    answer = small("The network's answer");
  const notes = { clean: caption(), noisy: caption(), answer: caption() };
  const frames = Array.from({ length: FRAMES }, () => ({
    picture: small("Not yet"),
    step: element("div", { class: "db-step" }),
  }));
  const empty = new Float32Array(MNIST_SIDE ** 2);
  return {
    arranged: (sheet) =>
      studio(
        sheet,
        figure("clean x", clean.element, notes.clean),
        figure("noisy x̃", noisy.element, notes.noisy),
        figure("the answer p(x | x̃)", answer.element, notes.answer),
      ),
    film: figure(
      "the film: each state is drawn from the answer to the one before",
      element(
        "div",
        { class: "db-film" },
        ...frames.map(({ picture, step }) => element("div", {}, picture.element, step)),
      ),
    ),
    draw(chain, film, subject) {
      paintGrey(ui, clean, chain.clean);
      paintGrey(ui, noisy, chain.noisy);
      paintGrey(ui, answer, chain.answer);
      notes.clean.textContent = chain.steps ? `state ${chain.steps}` : "the start";
      notes.noisy.textContent = "PSNR " + decibels(chain.noisy, chain.clean);
      notes.answer.textContent = "PSNR " + decibels(chain.answer, chain.clean);
      clean.describe(chain.steps ? `The state after ${chain.steps} steps` : `Clean: ${subject}`);
      noisy.describe(`Noisy: PSNR ${decibels(chain.noisy, chain.clean)}`);
      answer.describe(`The network's answer: PSNR ${decibels(chain.answer, chain.clean)}`);
      frames.forEach(({ picture, step }, i) => {
        paintGrey(ui, picture, film[i]?.image ?? empty);
        picture.describe(film[i] ? `State ${film[i].step}` : "Not yet");
        step.textContent = film[i]?.step ?? "";
      });
      ui.readout(gain(chain));
    },
    sentence: (chain, subject) =>
      `${chain.steps ? `Step ${chain.steps}, begun with ${subject}` : `Now ${subject}`}. ${gain(chain)}`,
  };
}

/** PSNR in dB; a picture without any error has no finite one. */
function decibels(picture, clean) {
  const value = psnr(picture, clean);
  return Number.isFinite(value) ? `${value.toFixed(1).replace("-", "−")} dB` : "no error";
}

function gain(chain) {
  const noisy = psnr(chain.noisy, chain.clean),
    answer = psnr(chain.answer, chain.clean);
  const levels = `PSNR: noisy ${decibels(chain.noisy, chain.clean)}, denoised ${decibels(chain.answer, chain.clean)}`;
  if (!Number.isFinite(noisy)) return `${levels}. Without noise the network can only lose.`;
  const change = Math.abs(answer - noisy).toFixed(1);
  return `${levels}: the network ${answer >= noisy ? "gains" : "loses"} ${change} dB.`;
}

export default { render };
