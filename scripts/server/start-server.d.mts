export interface ServerOptions {
  /** The built folder. */
  readonly root: string;
  readonly archive?: string;
  /** 0, or no value, takes a free port. */
  readonly port?: number;
  /** False behaves like a host that ignores the Range header. */
  readonly range?: boolean;
}

export interface RunningServer {
  /** With a slash at the end. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export class ServerProblem extends Error {}

/** Serves a built folder on 127.0.0.1. */
export function startServer(options: ServerOptions): Promise<RunningServer>;
