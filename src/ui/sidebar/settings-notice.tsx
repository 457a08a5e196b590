import styled from "styled-components";
import type { SettingsProblem } from "../../domain/policy/read-policy";
import type { Words } from "../../i18n/words";
import { useWords } from "../kit/words-context";

/** For admins alone: what is wrong in the installation's settings, and where. The defaults are in force meanwhile. */
export function SettingsNotice({ problems }: { problems: readonly SettingsProblem[] }) {
  const words = useWords();
  if (problems.length === 0) return null;
  return (
    <Notice>
      <summary>{words.t("settings.title", { count: problems.length })}</summary>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.setting} ${problem.path} ${problem.code}`}>
            <b>{placeText(problem, words)}</b> {problemText(problem, words)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function placeText({ setting, path }: SettingsProblem, { named }: Words): string {
  const name = named("settings.name", setting) ?? setting;
  return path === "" ? name : `${name}, ${path}`;
}

function problemText({ code, facts }: SettingsProblem, words: Words): string {
  const sentence = words.named("settings.problem", code, facts) ?? words.t("settings.unlisted", { code });
  const { suggestion } = facts;
  return suggestion === undefined
    ? sentence
    : `${sentence} ${words.t("settings.suggestion", { suggestion })}`;
}

const Notice = styled.details`
  margin-bottom: 12px;
  padding: 6px 12px;
  border: 1px solid var(--warn-line);
  border-radius: 4px;
  background: var(--warn-bg);
  color: var(--warn-fg);
  font-size: 12px;
  line-height: 16px;

  & > summary { cursor: pointer; font-weight: 600; line-height: 24px; }
  & > ul > li { padding: 4px 0; }
`;
