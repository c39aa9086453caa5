// A shared worker: one stream of events for all pages of the preview, because a browser opens few connections to one host.
"use strict";

const ports = new Set();
const last = new Map();
const events = new EventSource("/_sitegen/events");
for (const name of ["changed", "problems"]) {
  events.addEventListener(name, ({ data }) => {
    last.set(name, data);
    for (const port of ports) port.postMessage([name, data]);
  });
}

onconnect = ({ ports: [port] }) => {
  ports.add(port);
  port.onmessage = () => ports.delete(port);
  for (const event of last) port.postMessage(event);
};
