// Runs the book's widgets in a plain HTML page: no kernel, no CDN, from a web server as from a folder.
//
// The page holds <div class="lecture-widget" data-model-id="…"> with a static figure inside, and the standard Jupyter
// widget state (<script type="application/vnd.jupyter.widget-state+json">). Each widget starts when it comes near the
// screen and takes the figure's place; where it cannot start, the figure stays and a sentence says so.

const NEAR = "800px";

const records = {};
for (const script of document.querySelectorAll('script[type="application/vnd.jupyter.widget-state+json"]')) {
  Object.assign(records, JSON.parse(script.textContent).state);
}

function decoded(record) {
  const state = structuredClone(record.state);
  for (const { path, data, encoding } of record.buffers ?? []) {
    if (encoding !== "base64") throw new Error(`a buffer is encoded as ${encoding}; only base64 is known here`);
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const parent = path.slice(0, -1).reduce((node, key) => node[key], state);
    parent[path.at(-1)] = new DataView(bytes.buffer);
  }
  return state;
}

/**
 * The part of a Backbone model that anywidget promises: get, set, on, off, save_changes. Nobody is on the other side.
 */
function makeModel(state) {
  const listeners = new Map();
  const fire = (event, ...details) => [...(listeners.get(event) ?? [])].forEach((listener) => listener(...details));
  const model = {
    get: (name) => state[name],
    set(name, value) {
      if (state[name] === value) return;
      state[name] = value;
      fire(`change:${name}`, model, value);
      fire("change", model);
    },
    save_changes() {},
    on(event, listener) {
      listeners.set(event, (listeners.get(event) ?? new Set()).add(listener));
    },
    off(event, listener) {
      if (listener) listeners.get(event)?.delete(listener);
      else listeners.delete(event);
    },
  };
  return model;
}

const modules = new Map();
function importSource(source) {
  if (!modules.has(source)) {
    const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const loading = import(url).then(({ default: made }) => (typeof made === "function" ? made() : made));
    modules.set(
      source,
      loading.finally(() => URL.revokeObjectURL(url)),
    );
  }
  return modules.get(source);
}

const models = new Map();
async function modelOf(id, widget) {
  if (!models.has(id)) {
    const model = makeModel(decoded(records[id]));
    models.set(
      id,
      Promise.resolve(widget.initialize?.({ model })).then(() => model),
    );
  }
  return models.get(id);
}

async function start(place) {
  const id = place.dataset.modelId;
  const fallback = place.querySelector(".lecture-widget-fallback");
  const stage = document.createElement("div");
  stage.className = "lecture-widget-live";
  try {
    if (!records[id]) throw new Error(`the page holds no state for widget ${id}`);
    const widget = await importSource(records[id].state._esm);
    const model = await modelOf(id, widget);
    place.append(stage);
    const rendered = widget.render({ model, el: stage });
    fallback.hidden = true; // shown in print only, from here on; what a widget still fetches may follow
    await rendered;
    place.dataset.state = "live";
  } catch (error) {
    console.error(error);
    stage.remove();
    fallback.hidden = false;
    const note = document.createElement("p");
    note.className = "lecture-widget-note";
    note.textContent = "This figure could not start in your browser; you see a picture of it.";
    place.append(note);
    place.dataset.state = "failed";
  }
}

const watcher = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watcher.unobserve(target);
      start(target);
    }
  },
  { rootMargin: NEAR },
);
for (const place of document.querySelectorAll(".lecture-widget")) watcher.observe(place);
