import { Anchor } from "@zendeskgarden/react-buttons";
import { getColor } from "@zendeskgarden/react-theming";
import type { ReactNode } from "react";
import styled from "styled-components";
import { findById } from "../host/records";
import type { Profile } from "../host/workspace";
import { AppsTray } from "./apps-tray";
import { View } from "./parts";
import { hashOf } from "./place-hash";
import { useWorkspaceState } from "./workspace-context";

const Facts = styled.div`
  flex: 1;
  padding: 16px 20px;
  overflow: auto;
  h1 {
    margin: 0 0 12px;
    font-size: 18px;
    font-weight: 600;
  }
  dl {
    display: grid;
    grid-template-columns: 140px minmax(0, 1fr);
    gap: 6px 12px;
    margin: 0;
  }
  dt {
    color: ${({ theme }) => getColor({ theme, variable: "foreground.subtle" })};
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
`;

/** A user's or an organization's page. A hidden one stays mounted: its apps go on running. */
export function ProfileView({ profile, hidden }: Readonly<{ profile: Profile; hidden: boolean }>) {
  const kind = profile.kind === "user" ? "User" : "Organization";
  return (
    <View hidden={hidden} aria-label={`${kind} ${profile.id}`}>
      <Facts>
        {profile.kind === "user" ? <UserFacts id={profile.id} /> : <OrganizationFacts id={profile.id} />}
      </Facts>
      <AppsTray beside={profile} />
    </View>
  );
}

function UserFacts({ id }: Readonly<{ id: number }>) {
  const { users, organizations } = useWorkspaceState((state) => state.directory);
  const user = findById(users, id);
  if (!user) return null;
  const organization = findById(organizations, user.organization_id);
  return (
    <>
      <h1>
        <bdi>{user.name}</bdi>
      </h1>
      <dl>
        <Fact name="E-mail">{user.email}</Fact>
        <Fact name="Role">{user.role}</Fact>
        <Fact name="Organization">
          {organization && (
            <Anchor href={hashOf({ kind: "organization", id: organization.id })}>{organization.name}</Anchor>
          )}
        </Fact>
        <Fact name="Tags">{user.tags.join(" ")}</Fact>
        <Fact name="Details">{user.details}</Fact>
        <Fact name="Notes">{user.notes}</Fact>
      </dl>
    </>
  );
}

function OrganizationFacts({ id }: Readonly<{ id: number }>) {
  const organization = findById(
    useWorkspaceState((state) => state.directory.organizations),
    id,
  );
  if (!organization) return null;
  return (
    <>
      <h1>
        <bdi>{organization.name}</bdi>
      </h1>
      <dl>
        <Fact name="Domains">{organization.domain_names.join(" ")}</Fact>
        <Fact name="Tags">{organization.tags.join(" ")}</Fact>
        <Fact name="Details">{organization.details}</Fact>
        <Fact name="Notes">{organization.notes}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{children || "-"}</bdi>
      </dd>
    </>
  );
}
