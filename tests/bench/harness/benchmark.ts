/** What a contender needed for one round, and what else was seen of it (`longest_task`, `peak_mb`…). */
export interface Sample {
  readonly value: number;
  readonly notes?: Readonly<Record<string, number>>;
}

/** Ours or a peer, on the data that all of them get. */
export interface Contender {
  /** Throws where the result is wrong: a figure counts only if the work was done. */
  readonly check: () => Promise<void> | void;
  readonly measure: () => Promise<Sample> | Sample;
}

export interface Contest {
  readonly ours: Contender;
  readonly peers: Readonly<Record<string, Contender>>;
  readonly close?: () => Promise<void>;
}

export interface Benchmark {
  /** As the command line and the documentation call it. */
  readonly name: string;
  readonly unit: 'ms' | 'mb' | 'kb';
  /** Places, unless the command asks for others. */
  readonly size: number;
  /** Largest allowed ratio of ours to a peer; a peer without one is there to be looked at. */
  readonly targets: Readonly<Record<string, number>>;
  /** Largest allowed figure, whatever the peers need. */
  readonly limit?: number;
  /** Fewer rounds where one takes long or always gives the same. */
  readonly mostRounds?: number;
  /** The numbers of places at which its growth is measured; none where the size does not matter. */
  readonly growth: readonly number[];
  /** `alone`: without peers, which may need minutes at sizes that are nothing to ours. */
  readonly prepare: (size: number, alone: boolean) => Promise<Contest>;
}

/** Half of the rounds lie between `low` and `high`. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface PeerResult extends Spread {
  /** Ours divided by the peer's, in the same round: below 1, ours needs less. */
  readonly ratio: Spread;
  readonly target: number | null;
}

export interface BenchmarkResult {
  readonly name: string;
  readonly unit: Benchmark['unit'];
  readonly size: number;
  readonly rounds: number;
  readonly ours: Spread;
  readonly peers: Readonly<Record<string, PeerResult>>;
  /** The strictest of what the targets allow beside these peers, null where nothing is asked. */
  readonly limit: number | null;
  /** Medians of what else was seen, by contender. */
  readonly notes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
