import styled from "styled-components";

export const Sub = styled.span`
  font-size: 12px;
  line-height: 16px;
  color: var(--sub);
`;

export const SectionTitle = styled.h2`
  margin: 16px 0 4px;
  font-size: 12px;
  line-height: 16px;
  font-weight: 600;
  color: var(--sub);
`;

/** Read out, not shown. */
export const SpokenOnly = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;
