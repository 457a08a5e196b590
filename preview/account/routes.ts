import { FEATURE_ROUTES } from "./account-features";
import { SETUP_ROUTES } from "./account-setup";
import { APP_INSTALLATION_ROUTES } from "./apps/app-installations";
import { APP_PACKAGE_ROUTES } from "./apps/app-packages";
import type { Route } from "./call";
import { NEW_TICKET_ROUTES } from "./create-ticket";
import { GROUP_ROUTES } from "./groups";
import { JOB_ROUTES } from "./jobs";
import { TRIGGER_ROUTES } from "./list-triggers";
import { MERGE_ROUTES } from "./merge";
import { ORGANIZATION_ROUTES } from "./organizations";
import { REQUESTED_ROUTES } from "./requested-tickets";
import { SEARCH_ROUTES } from "./search/search";
import { TAG_ROUTES } from "./tags";
import { HISTORY_ROUTES } from "./ticket-history";
import { METRIC_ROUTES } from "./ticket-metrics";
import { TICKET_ROUTES } from "./tickets";
import { UPDATE_MANY_ROUTES } from "./update-many";
import { USER_ROUTES } from "./users";
import { VIEW_ROUTES } from "./views";

/** All the account answers; every other path is an InvalidEndpoint. */
export const ROUTES: readonly Route[] = [
  ...TICKET_ROUTES,
  ...REQUESTED_ROUTES,
  ...NEW_TICKET_ROUTES,
  ...TAG_ROUTES,
  ...HISTORY_ROUTES,
  ...UPDATE_MANY_ROUTES,
  ...JOB_ROUTES,
  ...USER_ROUTES,
  ...ORGANIZATION_ROUTES,
  ...GROUP_ROUTES,
  ...SETUP_ROUTES,
  ...MERGE_ROUTES,
  ...METRIC_ROUTES,
  ...TRIGGER_ROUTES,
  ...APP_PACKAGE_ROUTES,
  ...APP_INSTALLATION_ROUTES,
  ...VIEW_ROUTES,
  ...SEARCH_ROUTES,
  ...FEATURE_ROUTES,
];
