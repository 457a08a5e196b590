import type { Reply } from "../account";
import { json } from "../answers";
import type { Route, SignedInCall } from "../call";
import { recordInvalid, recordNotFound } from "../errors";
import { idOf, textOf } from "../row";
import { nextId } from "../store";
import type { AppPackage } from "./app-shelf";
import { fileIn } from "./multipart";

/** What ZCLI sends to validate, upload, create and update an app, in its order. */
export const APP_PACKAGE_ROUTES: readonly Route[] = [
  { method: "POST", path: "/api/v2/apps/validate", allowed: "admins", answer: validate },
  { method: "POST", path: "/api/v2/apps/uploads", allowed: "admins", answer: upload },
  { method: "POST", path: "/api/apps", allowed: "admins", answer: createApp },
  { method: "PUT", path: "/api/v2/apps/:app_id", allowed: "admins", answer: updateApp },
  { method: "GET", path: "/api/v2/apps/job_statuses/:job_id", allowed: "admins", answer: showJob },
];

/** Every zip file begins so. */
const ZIP_MARK = "PK\u0003\u0004";

/** ZCLI prints the description of a refusal, so it says what to do. */
const unreadable = (): Reply => {
  const description = "The upload holds no zip file. Package the app first.";
  return json(422, { error: "RecordInvalid", description, details: { file: [{ description }] } });
};

const zipIn = (call: SignedInCall): string | null => {
  const file = fileIn(call.headers["content-type"] ?? "", call.rawBody);
  return file?.startsWith(ZIP_MARK) ? file : null;
};

function validate(call: SignedInCall): Reply {
  return zipIn(call) === null ? unreadable() : json(200, {});
}

function upload(call: SignedInCall): Reply {
  const zip = zipIn(call);
  if (zip === null) return unreadable();
  const id = nextId(call.store);
  call.store.apps.uploads.set(String(id), { uploadId: id, zip });
  return json(201, { id });
}

function createApp(call: SignedInCall): Reply {
  return install(call, String(nextId(call.store)), textOf(call.body.name) ?? "App");
}

function updateApp(call: SignedInCall): Reply {
  const known = call.store.apps.apps.get(call.params.app_id ?? "");
  return known === undefined ? recordNotFound() : install(call, known.id, known.name);
}

/** Answers a job that is done when it is due; until then it is queued. */
function install(call: SignedInCall, appId: string, name: string): Reply {
  const { apps, pending } = call.store;
  const uploaded = apps.uploads.get(String(idOf(call.body.upload_id)));
  if (uploaded === undefined) {
    return recordInvalid({ upload_id: [{ description: "Upload: is unknown", error: "InvalidValue" }] });
  }
  const jobId = `job-${nextId(call.store)}`;
  apps.jobs.set(jobId, { id: jobId, status: "queued", message: "", app_id: null });
  pending.push({
    dueAt: call.now + call.knobs.jobDelayMs,
    run: () => complete(call, jobId, appId, name, uploaded),
  });
  return json(202, { job_id: jobId });
}

function complete(
  call: SignedInCall,
  jobId: string,
  appId: string,
  name: string,
  uploaded: AppPackage,
): void {
  const { apps } = call.store;
  apps.apps.set(appId, { id: appId, name, package: uploaded });
  apps.jobs.set(jobId, { id: jobId, status: "completed", message: "App created", app_id: Number(appId) });
}

function showJob(call: SignedInCall): Reply {
  const job = call.store.apps.jobs.get(call.params.job_id ?? "");
  return job === undefined ? recordNotFound() : json(200, job);
}
