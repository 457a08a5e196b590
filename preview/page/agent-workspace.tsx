import { DEFAULT_THEME, ThemeProvider } from "@zendeskgarden/react-theming";
import styled, { useTheme } from "styled-components";
import { AppModals, AppPanes, BackgroundApps } from "./app-surfaces";
import { RIGHT_TO_LEFT } from "./boot";
import type { StoryRow } from "./config";
import { NavRail } from "./nav-rail";
import { Notices } from "./notices";
import { placeOf } from "./place-hash";
import { ProfileView } from "./profile-view";
import { StoryList } from "./story-list";
import { TicketTabs } from "./ticket-tabs";
import { TicketView } from "./ticket-view";
import { useSeen } from "./use-seen";
import { useWorkspaceState } from "./workspace-context";

const Screen = styled.div`
  flex: 1;
  display: flex;
  min-height: 0;
  /* The page's own words are English, in every direction. */
  &[dir="rtl"] span {
    unicode-bidi: plaintext;
  }
`;

const Main = styled.main`
  flex: 1;
  display: flex;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
`;

const Scroll = styled.div`
  flex: 1;
  overflow: auto;
`;

/** What an agent sees of Zendesk: the bar, the open tickets, and one of them or an app's page. */
export function AgentWorkspace({ stories }: Readonly<{ stories: readonly StoryRow[] }>) {
  const tickets = useWorkspaceState((state) => state.tickets);
  const profiles = useWorkspaceState((state) => state.profiles);
  const place = useWorkspaceState((state) => state.place);
  const rtl = useWorkspaceState(({ locale }) => RIGHT_TO_LEFT.includes(locale));
  const theme = { ...DEFAULT_THEME, ...useTheme(), rtl };
  const views = place.kind === "views";
  // Until the ticket that the address names is read, the list would be drawn for nobody.
  const viewsSeen = useSeen(views && placeOf(window.location).kind === "views");
  return (
    <ThemeProvider theme={theme}>
      <Screen dir={rtl ? "rtl" : "ltr"}>
        <NavRail />
        <Main>
          <TicketTabs />
          <Scroll hidden={!views}>{viewsSeen && <StoryList stories={stories} />}</Scroll>
          {tickets.map((ticket) => (
            <TicketView
              key={ticket.id}
              ticket={ticket}
              hidden={place.kind !== "ticket" || place.id !== ticket.id}
            />
          ))}
          {profiles.map((profile) => (
            <ProfileView
              key={`${profile.kind} ${profile.id}`}
              profile={profile}
              hidden={place.kind !== profile.kind || place.id !== profile.id}
            />
          ))}
          <AppPanes />
        </Main>
        <Notices />
        <AppModals />
        <BackgroundApps />
      </Screen>
    </ThemeProvider>
  );
}
