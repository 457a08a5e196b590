import { Component, type ReactNode } from "react";

/** Keeps a defect of ours from blanking the app: what could not be drawn is replaced by what says so. */
export class DefectBoundary extends Component<
  { instead: ReactNode; children: ReactNode },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
