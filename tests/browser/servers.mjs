// Real web servers on 127.0.0.1 that read what `sitegen build --host` wrote. They run as children without rights of their own,
// with a configuration in a scratch folder; nothing of the machine is read or changed.
import { spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import path from "node:path";
import { isThere, repository, scratch } from "./support.mjs";

// What the distribution's own configuration knows of types, and no more.
const TYPES = {
  "text/html": "html",
  "text/css": "css",
  "text/javascript": "js",
  "text/plain": "txt",
  "application/json": "json",
  "application/xml": "xml",
  "image/svg+xml": "svg",
  "image/png": "png",
};
const NOBODY = 65534;

const nginx = (folder, port, { root, include }) => `
master_process off;
daemon off;
pid ${folder}/pid;
error_log ${folder}/log;
events {}
http {
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join("\n  ")}
  types { ${Object.entries(TYPES).map((type) => `${type.join(" ")};`).join(" ")} }
  default_type application/octet-stream;
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${include.map((file) => `include ${file};`).join("\n    ")}
  }
}
`;

// With what Debian's configuration does about compressed files.
const apache = (folder, port, { root }) => `
ServerName codes.example
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/log
DefaultRuntimeDir ${folder}
${["mpm_event", "authz_core", "deflate", "dir", "filter", "headers", "mime", "negotiation", "rewrite", "autoindex"]
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join("\n")}
TypesConfig ${folder}/types
AddType application/x-gzip .gz .tgz
AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/json
DocumentRoot ${root}
<Directory ${root}>
  Options Indexes FollowSymLinks MultiViews
  AllowOverride All
  Require all granted
</Directory>
`;

const SERVERS = {
  nginx: { program: "nginx", write: nginx, start: (folder) => ["-p", folder, "-c", `${folder}/configuration`] },
  apache: { program: "apache2", write: apache, start: (folder) => ["-X", "-d", folder, "-f", `${folder}/configuration`] },
};

let count = 0;

/**
 * Starts a server.
 *
 * @param {string} name `nginx` or `apache`
 * @param {{root: string, include?: string[]}} site the folder that holds what is at `/`; for nginx the files to include
 * @returns {Promise<{get: (path: string, headers?: object) => Promise<object>, close: () => Promise<void>}>}
 */
export async function start(name, site) {
  const { program, write, start: options } = SERVERS[name];
  const folder = path.join(scratch, `server-${(count += 1)}`);
  const port = await free();
  mkdirSync(folder);
  writeFileSync(path.join(folder, "types"), Object.entries(TYPES).map((type) => `${type.join(" ")}\n`).join(""));
  writeFileSync(path.join(folder, "configuration"), write(folder, port, site));
  const isRoot = process.getuid() === 0;
  if (isRoot) {
    chmodSync(scratch, 0o755);
    chownSync(folder, NOBODY, NOBODY);
  }
  const said = [];
  const child = spawn(find(program), options(folder), { stdio: ["ignore", "pipe", "pipe"], ...(isRoot && { uid: NOBODY, gid: NOBODY }) });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  const ended = new Promise((end) => child.once("exit", end));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} does not start: ${said.join("")}${log(folder)}`);
  }
  return {
    get: (target, headers = {}) => get(port, target, headers),
    close: async () => {
      child.kill();
      await ended;
    },
  };
}

/** What the server answers: nothing is followed, unpacked or remembered. */
function get(port, target, headers) {
  return new Promise((done, fail) => {
    const asked = request({ host: "127.0.0.1", port, path: target, headers: { Host: "codes.example", Connection: "close", ...headers } }, (response) => {
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("error", fail);
      response.on("end", () => done({ status: response.statusCode, headers: response.headersDistinct, body: Buffer.concat(parts) }));
    });
    asked.on("error", fail);
    asked.end();
  });
}

function find(program) {
  const folders = [...process.env.PATH.split(path.delimiter), "/usr/sbin", path.join(repository, "target/nginx/usr/sbin")];
  const found = folders.map((folder) => path.join(folder, program)).find(isThere);
  if (!found) throw new Error(`there is no ${program}: tests/all installs it`);
  return found;
}

function log(folder) {
  const file = path.join(folder, "log");
  return isThere(file) ? readFileSync(file, "utf8") : "";
}

/** A port that nobody has now. */
async function free() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => done(true));
    socket.once("error", () => setImmediate(done, false));
    socket.once("connect", () => socket.destroy());
  });
}
