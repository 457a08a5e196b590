import { buffer } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "@jest/globals";
import { ZipFile } from "yazl";
import { anAccount } from "../account/an-account";
import { createLandedApps } from "./landed-apps";
import { watchSettings } from "./saved-settings";

const MANIFEST = {
  name: "Landed",
  defaultLocale: "en",
  version: "1.0.0",
  frameworkVersion: "2.0",
  location: { support: { ticket_sidebar: "assets/a.html" } },
  parameters: [
    { name: "colour", type: "text" },
    { name: "hush", type: "text", secure: true },
  ],
};

/** An account, what has landed in it, and an administrator who uploads as ZCLI does. */
function aShelf() {
  const { account, send, write, wait, now } = anAccount();
  const said: string[] = [];
  const landed = createLandedApps(account, (line) => void said.push(line));
  const land = async (zip: string, appId: string | null) => {
    const uploaded = send(
      {
        method: "POST",
        url: "/api/v2/apps/uploads.json",
        headers: { "Content-Type": "multipart/form-data; boundary=b" },
        body: `--b\r\nContent-Disposition: form-data; name="f"; filename="a.zip"\r\n\r\n${zip}\r\n--b--\r\n`,
      },
      "admin",
    );
    const upload = { upload_id: uploaded.body.id, name: "Landed" };
    if (appId === null) write("POST", "/api/apps.json", upload, "admin");
    else write("PUT", `/api/v2/apps/${appId}.json`, upload, "admin");
    wait(2);
    account.advance(now());
    return account.apps().at(-1)?.id ?? "";
  };
  const install = (appId: string) =>
    write(
      "POST",
      "/api/support/apps/installations.json",
      { app_id: appId, settings: { name: "Ours", colour: "teal", hush: "x" } },
      "admin",
    ).body.id;
  return { account, landed, said, land, install, write };
}

async function zipOf(manifest: object): Promise<string> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), "manifest.json");
  zip.addBuffer(Buffer.from("<p>Hello</p>"), "assets/a.html");
  zip.end();
  return (await buffer(zip.outputStream)).toString("latin1");
}

describe("an app that was uploaded", () => {
  const shelves: ReturnType<typeof aShelf>[] = [];
  const shelf = () => {
    const made = aShelf();
    shelves.push(made);
    return made;
  };
  afterEach(async () => {
    for (const { landed } of shelves.splice(0)) await landed.close();
  });

  it("is on the list once it is installed, without what no browser may know", async () => {
    const { account, landed, land, install } = shelf();
    const appId = await land(await zipOf(MANIFEST), null);
    expect(await landed.look()).toBe(false);
    const installationId = install(appId);
    expect(await landed.look()).toBe(true);
    expect(await landed.look()).toBe(false);
    expect(await landed.list("http://localhost:1")).toMatchObject({
      apps: [{ id: appId, name: "Landed", asset_url_prefix: `http://localhost:1/${appId}/assets/` }],
      installations: [
        {
          app_id: appId,
          id: installationId,
          name: "Ours",
          settings: [{ title: "Ours" }, { colour: "teal" }],
        },
      ],
    });
    const { hush: _hush, ...shown } = watchSettings(account, landed.secureNames).saved()[
      String(installationId)
    ] as Record<string, unknown>;
    expect(_hush).toBeUndefined();
    expect(shown).toMatchObject({ colour: "teal" });
  });

  it("is another one after an update, and gone where it is switched off", async () => {
    const { landed, land, install, write } = shelf();
    const appId = await land(await zipOf(MANIFEST), null);
    const id = install(appId);
    await landed.look();
    await land(await zipOf({ ...MANIFEST, version: "1.1.0" }), appId);
    expect(await landed.look()).toBe(true);
    expect((await landed.list("http://localhost:1")).apps).toMatchObject([{ version: "1.1.0" }]);
    write("PUT", `/api/v2/apps/installations/${id}.json`, { enabled: false }, "admin");
    expect(await landed.look()).toBe(true);
    expect(await landed.list("http://localhost:1")).toEqual({ apps: [], installations: [] });
  });

  it("stays as it was where its update cannot be read, and somebody is told", async () => {
    const { landed, land, install, said } = shelf();
    const appId = await land(await zipOf(MANIFEST), null);
    install(appId);
    await landed.look();
    const folder = landed.folder(appId);
    await land("PK\u0003\u0004 and no more", appId);
    expect(await landed.look()).toBe(false);
    expect(landed.folder(appId)).toBe(folder);
    expect(said).toEqual([expect.stringContaining("Landed was uploaded and cannot be shown: ")]);
  });
});
