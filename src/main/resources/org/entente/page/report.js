"use strict";
// What the page adds where scripts run: tables that sort, fans that can be read day by day, and the
// region moving through time. Everything written goes in as text, never as markup.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December"];

  const fill = (element, attributes, text) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const html = (name, attributes = {}, text) => fill(document.createElement(name), attributes, text);
  const svg = (name, attributes = {}, text) =>
    fill(document.createElementNS(SVG, name), attributes, text);
  const integers = (text) => text === "" ? [] : text.split(" ").map(Number);
  const number = (value, signed) =>
    (value < 0 ? "\u2212" : signed && value > 0 ? "+" : "") + (Math.abs(value) / 1000).toFixed(3);
  const day = (date) => Date.parse(date + "T00:00:00Z") / 86400000;
  const inFull = (date) => {
    const [year, month, dayOfMonth] = date.split("-").map(Number);
    return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
  };

  // ---- Tables that sort.

  function sortable(table) {
    const body = table.tBodies[0];
    if (body.rows.length < 2) return;
    const heads = [...table.tHead.rows[0].cells];
    const key = (row, column) => {
      const cell = row.cells[column];
      return cell.dataset.key ?? cell.textContent;
    };
    heads.forEach((head, column) => {
      const button = html("button", {type: "button"});
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...body.rows];
        const numeric = rows.every((row) =>
          key(row, column) === "" || Number.isFinite(Number(key(row, column))));
        const compare = numeric
          ? (a, b) => (key(a, column) === "") - (key(b, column) === "")
            || Number(key(a, column)) - Number(key(b, column))
          : (a, b) => key(a, column).localeCompare(key(b, column), "en");
        rows.sort((a, b) => down ? compare(b, a) : compare(a, b));
        body.append(...rows);
      });
    });
  }

  // ---- Fans.

  const PLOT = {width: 380, height: 200, left: 44, right: 12, top: 8, bottom: 24};

  function steps(low, high) {
    const step = [10, 20, 50, 100, 250, 500, 1000].find((s) => (high - low) / s <= 6) ?? 1000;
    const ticks = [];
    for (let at = Math.floor(low / step) * step; at < high + step; at += step) ticks.push(at);
    return ticks;
  }

  function monthTicks(dates) {
    const first = dates[0];
    const last = dates[dates.length - 1];
    const months = (text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
    const count = months(last) - months(first);
    const step = [1, 2, 3, 6, 12, 24, 60, 120].find((s) => count / s <= 7) ?? 240;
    const ticks = [];
    for (let month = months(first); month <= months(last); month++) {
      const year = Math.floor(month / 12);
      const name = month % 12;
      const date = `${String(year).padStart(4, "0")}-${String(name + 1).padStart(2, "0")}-01`;
      if (month % step === 0 && date >= first && date <= last) {
        const short = MONTHS[name].slice(0, 3);
        ticks.push({date, label: name === 0 ? String(year) : short});
      }
    }
    return ticks;
  }

  function fan(host, data) {
    const dates = data.dates.split(" ");
    const days = dates.map(day);
    const weekly = data.histories ? data.histories.dates.split(" ").map(day) : [];
    const partners = data.partners.map((partner) => ({
      ...partner,
      q05: integers(partner.q05), q25: integers(partner.q25), q50: integers(partner.q50),
      q75: integers(partner.q75), q95: integers(partner.q95),
    }));
    const runs = data.histories
      ? data.histories.runs.map((run) => ({...run, partners: run.partners.map(integers)})) : [];
    const lowest = Math.min(...partners.map((p) => Math.min(...p.q05, ...p.q25)));
    const highest = Math.max(...partners.map((p) => Math.max(...p.q95, ...p.q75)));
    const ticks = steps(lowest, highest);
    const low = ticks[0];
    const high = ticks[ticks.length - 1];
    const x = (at) => PLOT.left + (PLOT.width - PLOT.left - PLOT.right)
      * (at - days[0]) / (days[days.length - 1] - days[0]);
    const y = (value) => PLOT.height - PLOT.bottom
      - (PLOT.height - PLOT.top - PLOT.bottom) * (value - low) / (high - low);
    const at = (when, value) => `${x(when).toFixed(1)} ${y(value).toFixed(1)}`;
    const line = (when, values) =>
      "M" + values.map((value, i) => at(when[i], value)).join("L");
    const band = (lower, upper) => line(days, lower)
      + "L" + [...upper.keys()].reverse().map((i) => at(days[i], upper[i])).join("L") + "Z";

    let place = dates.length - 1;
    let shown = null;
    const when = html("p", {class: "when"});
    const panels = html("div", {class: "panels"});
    host.append(html("h3", {}, data.heading), html("p", {class: "note"}, data.note));
    if (runs.length > 0) {
      const id = `history-${host.dataset.fan}`;
      const select = html("select", {id});
      select.append(html("option", {value: ""}, "none"));
      runs.forEach((run, i) =>
        select.append(html("option", {value: i}, `history ${run.number}`)));
      select.addEventListener("change", () => {
        shown = select.value === "" ? null : runs[Number(select.value)];
        views.forEach((view) => view.overlay());
        update();
      });
      const controls = html("p", {class: "controls"});
      controls.append(html("label", {for: id}, "Lay one history over"), select);
      host.append(controls);
    }
    host.append(when, panels);

    const views = partners.map((partner, index) => {
      const hue = `var(--hue-${index % 7})`;
      const plot = html("div", {class: "plot", role: "slider", tabindex: 0,
        "aria-label": `${partner.name}, date`, "aria-valuemin": 0,
        "aria-valuemax": dates.length - 1});
      const picture = svg("svg", {viewBox: `0 0 ${PLOT.width} ${PLOT.height}`, "aria-hidden": true});
      for (const tick of ticks) {
        picture.append(svg("line", {x1: PLOT.left, x2: PLOT.width - PLOT.right, y1: y(tick),
          y2: y(tick), class: tick === 0 ? "zero" : "gridline"}));
        picture.append(svg("text", {x: PLOT.left - 6, y: y(tick) + 4, "text-anchor": "end"},
          (tick < 0 ? "\u2212" : "") + (Math.abs(tick) / 1000).toFixed(2)));
      }
      for (const tick of monthTicks(dates)) {
        picture.append(svg("text", {x: x(day(tick.date)), y: PLOT.height - 6,
          "text-anchor": "middle"}, tick.label));
      }
      for (const mark of data.marks) {
        const middle = x(day(mark.date));
        const foot = PLOT.height - PLOT.bottom;
        picture.append(svg("path", {class: "mark",
          d: `M${middle} ${foot - 5}L${middle + 3} ${foot}L${middle - 3} ${foot}Z`}));
      }
      for (const turn of data.turns) {
        const middle = x(day(turn.date));
        picture.append(svg("line", {class: "turn", x1: middle, x2: middle, y1: PLOT.top,
          y2: PLOT.height - PLOT.bottom}));
      }
      const draw = (name, shape, style) => {
        const path = svg("path", {class: name, d: shape});
        path.style.setProperty(style, hue);
        picture.append(path);
      };
      draw("band90", band(partner.q05, partner.q95), "fill");
      draw("band50", band(partner.q25, partner.q75), "fill");
      draw("median", line(days, partner.q50), "stroke");
      const history = svg("path", {class: "history"});
      const cursor = svg("line", {class: "cursor", y1: PLOT.top, y2: PLOT.height - PLOT.bottom});
      const dot = svg("circle", {class: "dot", r: 4});
      dot.style.setProperty("fill", hue);
      picture.append(history, cursor, dot);
      plot.append(picture);
      const readout = html("p", {class: "readout", "aria-hidden": true});
      const panel = html("div", {class: "panel"});
      panel.append(html("h4", {}, partner.name), plot, readout);
      panels.append(panel);

      plot.addEventListener("pointermove", (event) => {
        const box = picture.getBoundingClientRect();
        const along = (event.clientX - box.left) / box.width * PLOT.width;
        const share = (along - PLOT.left) / (PLOT.width - PLOT.left - PLOT.right);
        const wanted = days[0] + share * (days[days.length - 1] - days[0]);
        let nearest = 0;
        days.forEach((d, i) => {
          if (Math.abs(d - wanted) < Math.abs(days[nearest] - wanted)) nearest = i;
        });
        move(nearest);
      });
      plot.addEventListener("keydown", (event) => {
        const moves = {ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -30,
          PageUp: 30, Home: -dates.length, End: dates.length};
        if (event.key in moves && !event.ctrlKey && !event.metaKey && !event.altKey) {
          event.preventDefault();
          move(place + moves[event.key]);
        }
      });

      const overlay = () => history.setAttribute("d",
        shown === null ? "" : line(weekly, shown.partners[index]));
      const read = () => {
        const median = partner.q50[place];
        cursor.setAttribute("x1", x(days[place]));
        cursor.setAttribute("x2", x(days[place]));
        dot.setAttribute("cx", x(days[place]));
        dot.setAttribute("cy", y(median));
        const signed = data.difference;
        let words = `median ${number(median, signed)}, ${data.inner} `
          + `${number(partner.q25[place], signed)} to ${number(partner.q75[place], signed)}, `
          + `${data.outer} ${number(partner.q05[place], signed)} to `
          + number(partner.q95[place], signed);
        if (shown !== null) {
          const week = weekly.findIndex((d) => d >= days[place]);
          const value = shown.partners[index][week < 0 ? weekly.length - 1 : week];
          words += `; history ${shown.number} ${number(value, signed)}`;
        }
        readout.textContent = words;
        plot.setAttribute("aria-valuenow", place);
        plot.setAttribute("aria-valuetext", `${inFull(dates[place])}: ${words}`);
      };
      return {overlay, read};
    });

    function update() {
      const happened = data.marks.filter((mark) => mark.date === dates[place])
        .map((mark) => mark.label);
      const turned = data.turns.filter((turn) => turn.date === dates[place])
        .map((turn) => turn.label + " this day");
      when.textContent = [inFull(dates[place]), ...turned, ...happened].join("; ");
      views.forEach((view) => view.read());
    }

    function move(to) {
      place = Math.max(0, Math.min(dates.length - 1, to));
      update();
    }

    update();
  }

  // ---- The region.

  function region(host, data) {
    const dates = data.dates.split(" ");
    const hundredths = (value) => (value < 0 ? "\u2212" : "") + (Math.abs(value) / 100).toFixed(2);
    const dyads = data.dyads.map((dyad) => ({...dyad, q50: integers(dyad.q50)}));
    const count = data.actors.length;
    // Names stand outside the circle: it leaves room for the longest, up to a length.
    const LONGEST = 26;
    const short = (name) => name.length > LONGEST ? name.slice(0, LONGEST - 1) + "\u2026" : name;
    const CHARACTER = 8;
    const largest = Math.max(...data.actors.map((actor) => actor.capability), 1e-9);
    const nodes = data.actors.map((actor, i) => {
      const angle = 2 * Math.PI * i / count - Math.PI / 2;
      return {...actor, label: short(actor.name), cos: Math.cos(angle), sin: Math.sin(angle),
        r: 5 + 21 * Math.sqrt(actor.capability / largest)};
    });
    const isAbove = (node) => Math.abs(node.cos) < 0.3;
    const half = Math.max(...nodes.map((node) => 165 * Math.abs(node.cos)
      + (isAbove(node) ? CHARACTER / 2 * node.label.length
        : node.r + 7 + CHARACTER * node.label.length)));
    nodes.forEach((node) => {
      node.x = half + 165 * node.cos;
      node.y = 215 + 150 * node.sin;
    });

    const slider = html("input", {type: "range", id: "region-date", class: "slider", min: 0,
      max: dates.length - 1, value: dates.length - 1});
    const output = html("output", {for: "region-date"});
    const label = html("label", {for: "region-date"}, "Date");
    const controls = html("p", {class: "controls"});
    controls.append(label, output);
    const stage = html("div", {class: "stage"});
    host.append(html("h3", {}, data.heading), html("p", {class: "note"}, data.note), controls,
      slider, stage);

    const network = svg("svg", {viewBox: `0 0 ${(2 * half).toFixed(0)} 430`, role: "img", class: "network"});
    const ties = dyads.map((dyad) => {
      const one = nodes[dyad.first];
      const other = nodes[dyad.second];
      const tie = svg("line", {x1: one.x, y1: one.y, x2: other.x, y2: other.y});
      const title = svg("title");
      tie.append(title);
      network.append(tie);
      return {tie, title};
    });
    nodes.forEach((node, i) => {
      network.append(svg("circle",
        {cx: node.x, cy: node.y, r: node.r, class: i === 0 ? "node focus" : "node"}));
      const anchor = isAbove(node) ? "middle" : node.cos > 0 ? "start" : "end";
      const beside = anchor === "middle" ? 0 : (node.r + 7) * Math.sign(node.cos);
      const above = anchor === "middle" ? (node.sin < 0 ? -node.r - 9 : node.r + 19) : 5;
      network.append(svg("text", {class: "name", x: node.x + beside, y: node.y + above,
        "text-anchor": anchor}, node.label));
    });

    const table = html("table", {class: "matrix"});
    table.append(html("caption", {id: "matrix-caption"}));
    const head = html("tr");
    head.append(html("td"));
    nodes.forEach((node) => head.append(html("th", {scope: "col"}, node.name)));
    table.append(html("thead"), html("tbody"));
    table.tHead.append(head);
    const cells = new Map();
    nodes.forEach((node, i) => {
      const row = html("tr");
      row.append(html("th", {scope: "row"}, node.name));
      nodes.forEach((_, j) => {
        const cell = html("td", {}, i === j ? "\u2013" : "");
        if (i !== j) cells.set(`${i} ${j}`, cell);
        row.append(cell);
      });
      table.tBodies[0].append(row);
    });
    const scroll = html("div",
      {class: "scroll", role: "region", tabindex: 0, "aria-labelledby": "matrix-caption"});
    scroll.append(table);
    stage.append(network, scroll);

    function show() {
      const place = Number(slider.value);
      const date = inFull(dates[place]);
      output.textContent = date;
      slider.setAttribute("aria-valuetext", date);
      network.setAttribute("aria-label",
        `Network of the region on ${date}; the matrix beside it has the numbers.`);
      table.caption.textContent = `Median alignments on ${date}`;
      dyads.forEach((dyad, d) => {
        const value = dyad.q50[place];
        const size = Math.abs(value) / 100;
        const side = value < 0 ? "hostile" : "friendly";
        ties[d].tie.setAttribute("class", `tie ${side}`);
        ties[d].tie.setAttribute("stroke-width", (0.6 + 9 * size).toFixed(2));
        ties[d].tie.setAttribute("stroke-opacity", (0.35 + 0.65 * size).toFixed(2));
        ties[d].title.textContent =
          `${nodes[dyad.first].name} and ${nodes[dyad.second].name}: ${hundredths(value)}`;
        for (const pair of [`${dyad.first} ${dyad.second}`, `${dyad.second} ${dyad.first}`]) {
          const cell = cells.get(pair);
          cell.textContent = hundredths(value);
          cell.className = side;
          cell.style.setProperty("--share", `${(55 * size).toFixed(1)}%`);
        }
      });
    }

    slider.addEventListener("input", show);
    show();
  }

  document.querySelectorAll("table.sortable").forEach(sortable);
  const source = document.getElementById("data");
  if (source !== null) {
    const data = JSON.parse(source.textContent);
    document.querySelectorAll("[data-fan]").forEach((host) => {
      const of = data.fans[Number(host.dataset.fan)];
      if (of !== undefined) fan(host, of);
    });
    document.querySelectorAll("[data-region]").forEach((host) => {
      if (data.region !== undefined) region(host, data.region);
    });
    document.documentElement.classList.add("scripted");
  }
})();
