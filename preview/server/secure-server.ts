import { mkdir, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "selfsigned";
import { accountRequest, carryOut } from "./account-http";
import { guarded } from "./guarded";
import type { OpenAccount } from "./open-account";

const HOST = "127.0.0.1";
const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

export type SecureServer = Readonly<{ server: Server; certificateFile: string }>;

/**
 * The account's REST API at an https address, which is the only kind that ZCLI talks to. Whoever asks is
 * named by the Authorization header, as in `email/token:anything`. The certificate is made at each start
 * and stands in a file, so that a client can be told to trust it.
 */
export async function createSecureServer({ account, now }: OpenAccount): Promise<SecureServer> {
  const { private: key, cert } = await generate([{ name: "commonName", value: HOST }], {
    keyType: "ec",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 7, ip: HOST }] }],
  });
  const certificateFile = path.join(root, "tmp", `local-zendesk-${process.pid}.pem`);
  await mkdir(path.dirname(certificateFile), { recursive: true });
  await writeFile(certificateFile, cert);
  const server = createServer(
    { key, cert },
    guarded(async (request, response) => {
      const asked = await accountRequest(request, request.url ?? "/");
      const answer = account.handle(asked, null, now());
      carryOut({ kind: "answer", answer, delayMs: 0 }, response);
    }),
  );
  return { server, certificateFile };
}

/** What makes ZCLI take this address for Zendesk's: it joins subdomain and domain with a dot. */
export function zcliEnvironment(
  port: number,
  certificateFile: string,
  email: string,
): Readonly<Record<string, string>> {
  const [first, ...others] = HOST.split(".").reverse();
  return {
    ZENDESK_SUBDOMAIN: others.reverse().join("."),
    ZENDESK_DOMAIN: `${first}:${port}`,
    ZENDESK_EMAIL: email,
    ZENDESK_API_TOKEN: "any",
    NODE_EXTRA_CA_CERTS: certificateFile,
  };
}
