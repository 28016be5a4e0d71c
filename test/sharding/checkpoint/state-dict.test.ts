// States of models and optimizers by names, with which training goes on as before.
import { join } from 'node:path';
import torch from 'node-libtorch';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/files';
import { network, train } from './states';

const { checkpoint } = torch.distributed;
const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

describe('training', () => {
  test('goes on with the same losses', async () => {
    const model = network();
    const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.01 });
    train(model, optimizer, 3);
    await checkpoint.save({ model, optimizer, step: 3 }, { checkpointId: at('training') });
    const [weights, states] = await checkpoint.stateDict.getStateDict(model, optimizer);
    await checkpoint.save({ weights, states }, { checkpointId: at('named') });
    const wanted = train(model, optimizer, 3);

    for (const before of ['a step', 'gradients', 'nothing']) {
      const other = network();
      const resumed = new torch.optim.Adam(other.parameters(), { lr: 0.5 });
      if (before === 'a step') train(other, resumed, 1);
      if (before === 'gradients') for (const parameter of other.parameters()) parameter.grad = torch.onesLike(parameter);
      const state = { model: other, optimizer: resumed, step: 0 };
      await checkpoint.load(state, { checkpointId: at('training') });
      expect(state.step).toBe(3);
      if (before === 'gradients') for (const { grad } of other.parameters()) expect(grad?.min().item()).toBe(1);
      expect(train(other, resumed, 3), before).toEqual(wanted);
    }

    const third = network();
    const fresh = new torch.optim.Adam(third.parameters(), { lr: 0.5 });
    const [own, ownStates] = await checkpoint.stateDict.getStateDict(third, fresh);
    const named = { weights: own, states: ownStates };
    await checkpoint.load(named, { checkpointId: at('named') });
    await checkpoint.stateDict.setStateDict(third, fresh, { modelStateDict: named.weights, optimStateDict: named.states });
    expect(train(third, fresh, 3)).toEqual(wanted);
  });

  test('goes on with an optimizer that has no states for some parameters', async () => {
    const model = network();
    const [first] = [...model.parameters()];
    if (first) first.requiresGrad = false;
    const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.01 });
    train(model, optimizer, 2);
    await checkpoint.save({ model, optimizer }, { checkpointId: at('partly') });
    const wanted = train(model, optimizer, 2);
    const other = network();
    const resumed = new torch.optim.Adam(other.parameters(), { lr: 0.01 });
    for (const parameter of [...other.parameters()].slice(0, 1)) parameter.requiresGrad = false;
    await checkpoint.load({ model: other, optimizer: resumed }, { checkpointId: at('partly') });
    expect(resumed.state.size).toBe(optimizer.state.size);
    expect(train(other, resumed, 2)).toEqual(wanted);
  });

  test.each([{ flattenOptimizerStateDict: true }, { fullStateDict: true }, { cpuOffload: true }])(
    'has states by names with %o',
    async (options) => {
      const model = network();
      const optimizer = new torch.optim.Adam(model.parameters(), { lr: 0.01 });
      train(model, optimizer, 2);
      const [weights, states] = await checkpoint.stateDict.getStateDict(model, optimizer, { options });
      expect(Object.keys(weights)).toEqual(['0.weight', '0.bias', '2.weight', '2.bias']);
      const copy = { weights, states };
      await checkpoint.save(copy, { checkpointId: at('options') });
      const wanted = train(model, optimizer, 2);
      const other = network();
      const fresh = new torch.optim.Adam(other.parameters(), { lr: 0.5 });
      const [own, ownStates] = await checkpoint.stateDict.getStateDict(other, fresh, { options });
      const loaded = { weights: own, states: ownStates };
      await checkpoint.load(loaded, { checkpointId: at('options') });
      await checkpoint.stateDict.setModelStateDict(other, loaded.weights, { options });
      await checkpoint.stateDict.setOptimizerStateDict(other, fresh, loaded.states, {
        options: new checkpoint.stateDict.StateDictOptions(options),
      });
      expect(train(other, fresh, 2)).toEqual(wanted);
    },
  );

  test('leaves out frozen parameters, and names what is missing', async () => {
    const model = network();
    model.parameters()[Symbol.iterator]().next().value?.requiresGrad_(false);
    const { getModelStateDict, setModelStateDict, getOptimizerStateDict, setOptimizerStateDict } = checkpoint.stateDict;
    expect(Object.keys(await getModelStateDict(model, { options: { ignoreFrozenParams: true } }))).toEqual([
      '0.bias',
      '2.weight',
      '2.bias',
    ]);
    await expect(setModelStateDict(model, { '0.bias': torch.zeros(8) })).rejects.toThrow('Missing key(s) in state_dict: "0.weight"');
    await expect(setModelStateDict(model, {})).rejects.toThrow('model state_dict is empty');
    await expect(getModelStateDict(model, { options: { broadcastFromRank0: true } })).rejects.toThrow('full_state_dict must be True');
    await expect(getModelStateDict(model, { options: { unknown: true } as never })).rejects.toThrow(TypeError);
    const optimizer = new torch.optim.Adam(network().parameters());
    await expect(getOptimizerStateDict(model, optimizer)).rejects.toThrow('is not a parameter of the model');
    const own = new torch.optim.Adam(model.parameters());
    const saved = (await getOptimizerStateDict(model, own)) as { state: Record<string, unknown> };
    delete saved.state['2.bias'];
    await expect(setOptimizerStateDict(model, own, saved)).rejects.toThrow("Missing optimizer state for parameter '2.bias' in checkpoint");
    await setOptimizerStateDict(model, own, saved, { options: { strict: false } });
  });
});
