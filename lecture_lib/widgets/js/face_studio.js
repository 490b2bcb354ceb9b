// Face studio: a decoder makes a face of a few numbers, one slider for each.
import { button, choice, column, element, figure, row, toggle, widget } from "./kit.js";
import { blend, fromPrior, mixture, randomShares, rows } from "./face_codes.js";
import { createGrid, createMixer, createPortrait } from "./face_parts.js";
import { createSliders } from "./face_sliders.js";
import { aboutPrior, inWords, introduction, percent, sentence } from "./face_words.js";
import { backlog, darkroom } from "./darkroom.js";
import { floats } from "./floats.js";
import { loadAll } from "./nn.js";
import { glide } from "./glide.js";
import { seeded } from "./random.js";
import css from "./face_studio.css";

const NETWORKS = {
  named: { label: "with hints", title: "Shown pairs of faces, and told which factor differs in each pair" },
  plain: { label: "without", title: "Shown the faces alone" },
};
const SEED = 3;

function render({ model, el }) {
  const studios = readStudios(model);
  const { latents } = studios.named;
  const ui = widget(el, {
    title: "Face studio",
    lead:
      `A network makes this face of ${inWords(latents.length)} numbers. ` +
      `${latents.some(({ name }) => name === "smile") ? "Make it smile" : "Move one"}: what changes, and what stays?`,
    css,
  });
  const later = backlog(ui, ["grid", "tray"]);
  let studio, z, random;
  let source; // of z: { shares, mix } for a mixture of encoded faces, null for a draw from the prior

  const said = element("p", { class: "fs-said" });
  const portrait = createPortrait();
  const sliders = createSliders((j, value) => {
    z[j] = value;
    show(z, j);
    say(sentence(studio.latents[j], value));
  });
  const grid = createGrid(later, (code) => {
    way.to(z, code);
    say("Taken over from the grid.");
  });
  const averaged = (shares) => {
    const parts = shares.map(([, share], i) => `${percent(share)} of ${"AB"[i]}`);
    say(`${parts.join(" + ")}: their codes are averaged, not their pixels.`);
    return codeOf({ shares, mix: blend });
  };
  const mixer = createMixer(later, {
    onMix: (shares) => show(averaged(shares)),
    onPick: (shares) => way.to(z, averaged(shares)),
  });
  const network = choice({
    label: "trained",
    options: Object.keys(studios).map((who) => ({ value: who, ...NETWORKS[who] })),
    onChange: (who) => {
      enter(who);
      show(source ? codeOf(source) : drawn());
      say(introduction(who, studio));
    },
  });
  network.element.hidden = Object.keys(studios).length === 1;
  const prior = toggle({
    label: "from the prior",
    title: "Draw the numbers from N(0, I), instead of mixing faces that were encoded",
    onChange: another,
  });

  function another() {
    if (prior.value) {
      way.to(z, drawn());
      say(aboutPrior(studio.latents));
    } else {
      const shares = randomShares(random, studio.codes.length),
        parts = shares.map(([, share]) => percent(share));
      way.to(z, codeOf({ shares, mix: mixture }));
      say(`A mixture of ${inWords(shares.length)} encoded faces: ${parts.join(" + ")}.`);
    }
  }
  function drawn() {
    source = null;
    return fromPrior(random, studio.latents.length);
  }
  function codeOf(next) {
    source = next;
    return source.mix(studio.codes, source.shares, studio.latents);
  }
  function enter(who) {
    studio = studios[who];
    sliders.enter(studio.latents);
    grid.enter(studio);
    mixer.enter(studio);
  }
  /** Draws a code; `moved` is the latent that changed, if only one did. */
  function show(code, moved) {
    way.stop();
    pass(code, moved);
    grid.show(z, moved);
  }
  /** The same but for the grid, which does not follow at this pace. */
  function pass(code, moved) {
    z = code;
    later.hush();
    portrait.draw(studio, z);
    sliders.show(z, moved);
  }
  const way = glide(ui, pass, show);
  function say(text) {
    said.textContent = text;
    ui.announce(text);
  }
  function begin() {
    random = seeded(SEED);
    network.value = "named";
    prior.value = false;
    mixer.restart();
    grid.restart();
    enter("named");
    show(codeOf({ shares: [[0, 1]], mix: blend }));
    said.textContent = introduction("named", studio);
  }

  const buttons = row(
    button({ label: "Random face", primary: true, onClick: another }).element,
    button({ label: "Reset", icon: "reset", onClick: begin }).element,
    prior.element,
  );
  ui.add(
    halves(
      element("div", { class: "fs-sitting" }, portrait.element, buttons),
      column(network.element, sliders.element),
      said,
    ),
    halves(figure("two at a time: pick one", grid.element), figure("mix two faces", mixer.element)),
  );
  begin();
  return later.done().then(() => ui.destroy); // the figure is complete when grid and tray are
}

const halves = (...nodes) => element("div", { class: "fs-studio" }, ...nodes);

/** For each network: latents, codes (a row for each face), the axes its grid begins with, and its pictures. */
function readStudios(model) {
  const described = model.get("networks"),
    decoders = loadAll(described, model.get("weights")),
    numbers = floats(model.get("codes"), "float16");
  let start = 0;
  const entries = Object.entries(described).map(([who, { latents, n, side, axes }]) => {
    const codes = rows(numbers.subarray(start, (start += n * latents.length)), latents.length);
    return [who, { latents, codes, side, axes, ...darkroom(decoders[who]) }];
  });
  return Object.fromEntries(entries);
}

export default { render };
