import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Harness from './Harness.svelte';

const whole = { cell: 'https://pistyles.eu', part: () => 'Une partie de la page' };

describe('a button that opens a panel', () => {
  test('opens it, says so, and takes the focus back on Escape', async () => {
    const screen = await render(Harness, whole);
    const button = screen.getByRole('button', { name: 'Réglages' });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await screen.getByRole('button', { name: 'Choisir' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await expect.element(button).toHaveFocus();
  });

  test('closes it when the visitor turns to something else', async () => {
    const screen = await render(Harness, whole);
    const button = screen.getByRole('button', { name: 'Réglages' });
    await button.click();
    await screen.getByText('Le reste de la page').click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('a cell that may be a link', () => {
  test('opens elsewhere, without handing over the page it came from', async () => {
    const screen = await render(Harness, whole);
    const link = screen.getByRole('link', { name: 'https://pistyles.eu' });
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(link).toHaveAttribute('target', '_blank');
  });

  test('stays the text that it is where it would run something', async () => {
    const screen = await render(Harness, { ...whole, cell: 'javascript:alert(1)' });
    await expect.element(screen.getByText('javascript:alert(1)')).toBeVisible();
    expect(screen.getByRole('link').elements()).toEqual([]);
  });
});

test('a part that breaks leaves the rest of the page, and can be tried again', async () => {
  let broken = true;
  const screen = await render(Harness, {
    ...whole,
    part: () => {
      if (broken) throw new Error('broken on purpose');
      return 'La partie est revenue';
    },
  });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Le reste marche.');
  await expect.element(screen.getByText('Le reste de la page')).toBeVisible();
  broken = false;
  await screen.getByRole('button', { name: 'Réessayer' }).click();
  await expect.element(screen.getByText('La partie est revenue')).toBeVisible();
});
