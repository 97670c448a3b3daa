import type { Locator } from '@playwright/test';

/** Chooses by the beginning of what the list says, which is made for who comes to choose. */
export async function chooseNeighbourhood(select: Locator, name: string): Promise<void> {
  await select.focus();
  const option = select.getByRole('option', { name });
  await select.selectOption((await option.innerText()).trim());
}
