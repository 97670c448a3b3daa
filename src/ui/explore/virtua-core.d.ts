/** What we use of virtua's own parts, which come without types: as its version that `package.json` names has them. */
declare module 'virtua/unstable_core' {
  /** Where rows lie, by position, in CSS pixels. */
  export interface Layout {
    $getLength(): number;
    $setLength(length: number): void;
    $getTotalSize(): number;
    $getItemOffset(position: number): number;
    $getItemSize(position: number): number;
    /** Without a size: whether it has not been measured. */
    $isSizeEqual(position: number, size?: number): boolean;
    $setItemSizes(changes: readonly (readonly [position: number, size: number])[]): void;
    /** The row at this offset. */
    $findIndex(offset: number): number;
    /** The rows at two offsets, both included. */
    $getRange(from: number, to: number): [from: number, to: number];
    /** Whether what is usual is still to be found out from what is measured. */
    $isEstimating(): boolean;
  }

  /** What is in sight, and how far it has been scrolled. */
  export interface VirtualStore {
    $dispose(): void;
    /** Another one after each change. */
    $getStateVersion(): number;
    /** The rows to be there, with some beyond what is in sight; `to` before `from` for none. */
    $getRange(): [from: number, to: number];
    $getItemOffset(position: number): number;
    $getTotalSize(): number;
    $isScrolling(): boolean;
    $subscribe(target: number, heard: () => void): () => void;
    $update(action: typeof ACTION_ITEMS_LENGTH_CHANGE, length: number): void;
  }

  /** Listens to a scroller and to the sizes of its rows, and keeps in place what is in sight. */
  export interface Driver {
    $observe(list: HTMLElement, scroller: HTMLElement): void;
    $observeItem(row: HTMLElement, position: number): () => void;
    /** To be called when a change has been drawn. */
    $effect(): void;
    $dispose(): void;
  }

  export const ACTION_ITEMS_LENGTH_CHANGE: 5;
  export const UPDATE_VIRTUAL_STATE: number;
  export const UPDATE_SIZE_EVENT: number;
  export function createVirtualStore(layout: Layout): VirtualStore;
  export function createContainerDriver(store: VirtualStore, layout: Layout, isHorizontal: boolean): Driver;
}
