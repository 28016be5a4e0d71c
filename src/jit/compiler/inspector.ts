// Asks V8's inspector for a function's location and for the variables of its outer scopes.
import { type InspectorNotification, type Runtime, Session } from 'node:inspector';

/** A script loaded in V8. */
export interface Script {
  url: string;
  sourceMapURL: string;
  text: string;
}

interface FunctionLocation {
  scriptId: string;
  lineNumber: number;
  columnNumber?: number;
}

/** A function's location in the running script. */
export interface Located {
  readonly location: FunctionLocation;
  readonly script: Script;
}

type Properties = Runtime.GetPropertiesReturnType;

const key = '__nodeLibtorchInspected';

// The session calls its callbacks synchronously, so the whole query is synchronous.
function inspect(fn: unknown, use: (session: Session, properties: Properties, scripts: ReadonlyMap<string, Script>) => void): void {
  const session = new Session();
  const scripts = new Map<string, Script>();
  const holder = globalThis as unknown as Record<string, unknown>;
  try {
    session.connect();
    session.on('Debugger.scriptParsed', ({ params }: InspectorNotification<{ scriptId: string; url: string; sourceMapURL?: string }>) => {
      scripts.set(params.scriptId, { url: params.url, sourceMapURL: params.sourceMapURL ?? '', text: '' });
    });
    session.post('Debugger.enable');
    holder[key] = fn;
    session.post('Runtime.evaluate', { expression: `globalThis.${key}` }, (_, answer) => {
      const objectId = answer?.result.objectId;
      if (objectId === undefined) return;
      session.post('Runtime.getProperties', { objectId, ownProperties: true }, (__, properties) => {
        if (properties) use(session, properties, scripts);
      });
    });
  } catch {
    // Another debugger may hold the inspector: then nothing is known about the function.
  } finally {
    delete holder[key];
    session.disconnect();
  }
}

const internal = ({ internalProperties }: Properties, wanted: string): Runtime.RemoteObject | undefined =>
  internalProperties?.find(({ name }) => name === wanted)?.value;

/** A function's location; null if it is unknown. */
export function locate(fn: unknown): Located | null {
  let found: Located | null = null;
  inspect(fn, (session, properties, scripts) => {
    const location = internal(properties, '[[FunctionLocation]]')?.value as FunctionLocation | undefined;
    const script = location && scripts.get(location.scriptId);
    if (!location || !script) return;
    found = { location, script };
    session.post('Debugger.getScriptSource', { scriptId: location.scriptId }, (_, source) => {
      script.text = source?.scriptSource ?? '';
    });
  });
  return found;
}

// Calls `use` with objects that the session refers to. The session's callbacks are synchronous.
function collect(
  session: Session,
  objects: readonly { objectId: string; name: string }[],
  use: (value: unknown, name: string) => void,
): void {
  const holder = globalThis as unknown as Record<string, unknown>;
  const collector = `${key}Collector`;
  holder[collector] = use;
  for (const { objectId, name } of objects) {
    const functionDeclaration = `function (name) { globalThis.${collector}(this, name); }`;
    session.post('Runtime.callFunctionOn', { objectId, functionDeclaration, arguments: [{ value: name }] });
  }
  delete holder[collector];
}

/** Private fields and methods of an object, by their names without '#'. */
export function privateMembers(object: object): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  inspect(object, (session, properties) => {
    const { privateProperties = [] } = properties as Properties & { privateProperties?: readonly Runtime.PropertyDescriptor[] };
    for (const { name, value } of privateProperties) {
      if (!value) continue;
      if (value.objectId !== undefined) collect(session, [{ objectId: value.objectId, name }], (one) => void found.set(name.slice(1), one));
      else if (value.subtype === 'null') found.set(name.slice(1), null);
      else found.set(name.slice(1), 'value' in value ? value.value : fromText(value.unserializableValue ?? ''));
    }
    const objectId = internal(properties, '[[PrivateMethods]]')?.objectId;
    if (objectId === undefined) return;
    session.post('Runtime.getProperties', { objectId, ownProperties: true }, (_, list) => {
      const methods = (list?.result ?? []).flatMap(({ value }) =>
        value?.objectId === undefined ? [] : [{ objectId: value.objectId, name: '' }],
      );
      collect(session, methods, (one) => {
        const { name, value } = one as { name?: unknown; value?: unknown };
        if (typeof name === 'string') found.set(name.slice(1), value);
      });
    });
  });
  return found;
}

// A number or a BigInt that JSON has no form for.
function fromText(text: string): unknown {
  return text.endsWith('n') ? BigInt(text.slice(0, -1)) : text === '' ? undefined : Number(text);
}

/** Variables of a function's outer scopes, the nearest scope first. V8 keeps only variables that some inner function uses. */
export function variablesAround(fn: unknown): Readonly<Record<string, unknown>>[] {
  const scopes: Record<string, unknown>[] = [];
  inspect(fn, (session, properties) => {
    const objectId = internal(properties, '[[Scopes]]')?.objectId;
    if (objectId === undefined) return;
    session.post('Runtime.getProperties', { objectId, ownProperties: true }, (_, list) => {
      const objects = (list?.result ?? []).flatMap(({ value }) =>
        value?.objectId === undefined || value.description === 'Global' ? [] : [{ objectId: value.objectId, name: '' }],
      );
      collect(session, objects, (scope) => {
        const { object } = scope as { object?: Record<string, unknown> };
        if (object) scopes.push(object);
      });
    });
  });
  return scopes;
}
