import { describe, expect, it } from "@jest/globals";
import { anAccount, aStory } from "../an-account";
import { addInstallation, emptyShelf } from "./app-shelf";
import { fileIn } from "./multipart";

const ZIP = "PK\u0003\u0004…the rest of a zip\r\nwith lines";
const boundary = "----form-42";
const form = (name: string, content: string) =>
  [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${name}"; filename="app.zip"`,
    "Content-Type: application/zip",
    "",
    content,
    `--${boundary}--`,
    "",
  ].join("\r\n");
const upload = (url: string, content = ZIP) => ({
  method: "POST",
  url,
  headers: { "Content-Type": `multipart/form-data; boundary=${boundary}` },
  body: form("uploaded_data", content),
});

describe("the sequence by which ZCLI lands an app", () => {
  it("creates the app, then installs it, then updates both", () => {
    const { send, write, get, wait, account } = anAccount();
    const uploaded = send(upload("/api/v2/apps/uploads.json"), "admin");
    expect(uploaded.status).toBe(201);
    const job = write("POST", "/api/apps.json", { upload_id: uploaded.body.id, name: "Baton" }, "admin").body
      .job_id;
    expect(get(`/api/v2/apps/job_statuses/${job}`, "admin").body).toMatchObject({
      status: "queued",
      app_id: null,
    });
    wait(2);
    const done = get(`/api/v2/apps/job_statuses/${job}`, "admin").body;
    expect(done).toMatchObject({ status: "completed", app_id: expect.any(Number) });
    expect(account.apps()).toMatchObject([{ id: String(done.app_id), name: "Baton", package: { zip: ZIP } }]);

    const settings = { name: "Baton", policy: "{}" };
    const installed = write(
      "POST",
      "/api/support/apps/installations.json",
      { app_id: String(done.app_id), settings },
      "admin",
    );
    expect(installed).toMatchObject({
      status: 201,
      body: { app_id: done.app_id, settings: { title: "Baton", policy: "{}" } },
    });

    const again = send(upload("/api/v2/apps/uploads"), "admin").body.id;
    expect(write("PUT", `/api/v2/apps/${done.app_id}`, { upload_id: again }, "admin").status).toBe(202);
    const listed = get("/api/support/apps/installations.json", "admin").body;
    expect(listed).toMatchObject({ installations: [{ id: installed.body.id, app_id: done.app_id }] });
    const url = `/api/support/apps/installations/${installed.body.id}.json`;
    expect(write("PUT", url, { settings: { ...settings, policy: "{ }" } }, "admin").body).toMatchObject({
      settings: { policy: "{ }" },
    });
  });

  it("validates a zip and refuses anything else with a sentence that ZCLI prints", () => {
    const { send } = anAccount();
    expect(send(upload("/api/v2/apps/validate"), "admin").status).toBe(200);
    for (const url of ["/api/v2/apps/validate", "/api/v2/apps/uploads"]) {
      expect(send(upload(url, "no zip"), "admin")).toMatchObject({
        status: 422,
        body: { description: expect.stringContaining("no zip file") },
      });
    }
  });

  it("is an admin's alone, signed in by session or by an API token's header", () => {
    const { send } = anAccount({ stories: [aStory()] });
    const asked = upload("/api/v2/apps/validate");
    const withToken = (email: string) => ({
      ...asked,
      headers: { ...asked.headers, Authorization: `Basic ${btoa(`${email}/token:secret`)}` },
    });
    expect(send(asked, "agent").status).toBe(403);
    expect(send(asked, "nobody").status).toBe(401);
    expect(send(withToken("amal.haddad@example.com"), "nobody").status).toBe(200);
    expect(send(withToken("jonas.berg@example.com"), "nobody").status).toBe(403);
    expect(
      send({ ...asked, headers: { ...asked.headers, Authorization: "Basic %%%" } }, "nobody").status,
    ).toBe(401);
    expect(
      send({ ...asked, headers: { ...asked.headers, Authorization: "Bearer abc" } }, "nobody").status,
    ).toBe(200);
  });

  it.each([
    ["an unknown upload", "POST", "/api/apps", { upload_id: 1, name: "x" }, 422],
    ["an update of an unknown app", "PUT", "/api/v2/apps/99", { upload_id: 1 }, 404],
    [
      "an installation of an unknown app",
      "POST",
      "/api/support/apps/installations",
      { app_id: "99", settings: {} },
      422,
    ],
    ["a change of an unknown installation", "PUT", "/api/v2/apps/installations/99", { settings: {} }, 404],
  ])("refuses %s", (_what, method, url, body, status) => {
    expect(anAccount().write(method, url, body, "admin").status).toBe(status);
  });
});

describe("an installation's settings", () => {
  const URL = "/api/v2/apps/installations/77.json";
  const installed = (knobs = {}) => {
    const account = anAccount({ knobs });
    account.account.addInstallation({
      id: 77,
      app_id: "1234",
      settings: [{ title: "App" }, { policy: "{}" }, { strict: true }],
    });
    return account;
  };

  it("are read and written by admins, and not by agents", () => {
    const { get, write } = installed();
    expect(get(URL, "admin").body).toMatchObject({
      id: 77,
      app_id: 1234,
      enabled: true,
      settings: { title: "App", policy: "{}", strict: true },
    });
    expect(get(URL).status).toBe(403);
    expect(write("PUT", URL, { settings: { policy: "[]" } }).status).toBe(403);
    expect(get("/api/support/apps/installations/78", "admin").status).toBe(404);
  });

  it.each([
    ["kept", {}, { title: "App", policy: "[]", strict: true }],
    ["lost, by knob", { installationPut: "replaced" }, { policy: "[]" }],
  ])("that were not sent are %s", (_what, knobs, settings) => {
    const { write, account } = installed(knobs);
    write("PUT", URL, { settings: { policy: "[]" }, enabled: false }, "admin");
    expect(account.installations()).toEqual([{ id: 77, app_id: 1234, settings, enabled: false }]);
  });

  it("may be read by agents where the knob says so", () => {
    expect(installed({ installationReaders: "agents" }).get(URL).status).toBe(200);
  });

  it("are refused when one is too long", () => {
    const { write } = installed({ settingLength: 100 });
    expect(write("PUT", URL, { settings: { policy: "x".repeat(100) } }, "admin").status).toBe(200);
    expect(write("PUT", URL, { settings: { policy: "x".repeat(101) } }, "admin")).toMatchObject({
      status: 422,
      body: { details: { settings: [{ description: expect.stringContaining("policy is too long") }] } },
    });
  });

  it("may belong to an installation whose id is no number, as ZCLI makes them up", () => {
    const shelf = emptyShelf();
    expect(addInstallation(shelf, { id: "b1f0-uuid", app_id: "0" })).toEqual({
      id: "b1f0-uuid",
      app_id: 0,
      settings: {},
      enabled: true,
    });
  });
});

describe("a multipart form", () => {
  it.each([
    ["gives the bytes of its file", `multipart/form-data; boundary=${boundary}`, form("file", ZIP), ZIP],
    ["with a quoted boundary", `multipart/form-data; boundary="${boundary}"`, form("file", ZIP), ZIP],
    ["without a boundary holds no file", "multipart/form-data", form("file", ZIP), null],
    [
      "without a file holds none",
      `multipart/form-data; boundary=${boundary}`,
      `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--${boundary}--`,
      null,
    ],
  ])("%s", (_rule, contentType, body, file) => {
    expect(fileIn(contentType, body)).toBe(file);
  });
});
