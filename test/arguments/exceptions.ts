// What the test of the public surface leaves out, and why.

/** Modules that stand elsewhere here than in Python. */
export const elsewhere: Readonly<Record<string, string>> = {
  'torch.serialization': '',
  'torch.nn.modules.module': 'nn',
  'torch.nn.utils.fusion': 'nn.utils',
};

/** Parameters that have another name here than Python's in camelCase. */
export const renamed: Readonly<Record<string, string>> = {
  // Python's own bookkeeping, which callers do not give.
  'torch.nn.functional.softmax._stacklevel': 'dtype',
  'torch.nn.functional.softmin._stacklevel': 'dtype',
  'torch.nn.functional.logSoftmax._stacklevel': 'dtype',
  // The names of the same methods of the other distributions.
  'torch.distributions.HalfCauchy.icdf.prob': 'value',
  'torch.distributions.HalfNormal.icdf.prob': 'value',
  'torch.distributions.MixtureSameFamily.cdf.x': 'value',
  'torch.distributions.MixtureSameFamily.logProb.x': 'value',
};

const operator = 'an operator of C++, which Python wraps: operators have tests of their own';
const written = 'called by the library and written by users: by position';
const anything = 'takes any value, an object literal too';
const functions = 'takes functions or tensors, as many as there are';

/** Functions that are left out. */
export const exceptions: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^torch\.nn\.modules\.module\.Module\b/, 'nn.Module again'],
  [/^torch\.nn\.(functional\.)?(layerNorm|rmsNorm|pad|sigmoid|tanh)$|^torch\.Tensor\.unflatten$/, operator],
  [/\.forward$/, written],
  [/^torch\.nn\.AdaptiveLogSoftmaxWithLoss\.(logProb|predict)$/, written],
  [/^torch\.(isStorage|isTensor|typename|symFloat|symInt|symMax|symMin|symNot)$|^torch\.utils\.data\.defaultCon(vert)$/, anything],
  [/^torch\.utils\.checkpoint\.checkpoint$|^torch\.nn\.utils\.skipInit$/, functions],
  [/LoadStateDict$|\.loadStateDict$|\.addParamGroup$/, 'an object literal is the state itself'],
  [/^torch\.nn\.(ModuleDict|ParameterDict)\b|^torch\.nn\.(ModuleList|ParameterList\.append)$/, 'a container, whose literals are values'],
  [/^torch\.(serialization\.)?save(Async)?$/, 'a single object literal is the value to save'],
  [/^torch\.nn\.Module\.namedModules$/, "Python's first parameter, memo, is for its own recursion"],
  [/^torch\.nn\.MultiheadAttention\.mergeMasks$|^torch\.nn\.utils\.parametrize\.ParametrizationList/, 'internal'],
  [
    /^torch\.autograd\.graph\.GradientEdge$|^torch\.nn\.utils\.rnn\.PackedSequence$|^torch\.jit\.(Future|ScriptModule)$/,
    'made by the library, not by callers',
  ],
  [/^torch\.jit\.fork$/, 'takes a function and its arguments'],
  [/^torch\.jit\.ignore$/, "Python's parameter, drop, is for a decorator that it gives"],
  [/\.lr_scheduler\.(\w+)\.(scaleFn|getLr)$/, written],
  [/^torch\.optim\.(Optimizer|lr_scheduler\.LRScheduler)$/, 'a base class, whose constructor subclasses call by position'],
];

/** Functions that take any number of tensors. */
export const variadic: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^torch\.(chainMatmul|meshgrid)$/, 'tensors as separate arguments or in a list'],
];

/** Functions that check their one value themselves: an object literal is a wrong value, not names. */
export const ownChecks: readonly (readonly [name: RegExp, reason: string])[] = [
  [
    /^torch\.Tensor\.register(Post\w+)?Hook$|^torch\.autograd\.graph\.Node\.register\w*[hH]ook$/,
    'one function, whose text names what was given',
  ],
  [/^torch\.nn\.ParameterList(\.extend)?$/, "Python's text for what is not iterable"],
  [/^torch\.nn\.Uninitialized(Buffer|Parameter)\.materialize$/, 'reads the parameter first, which the test has none of'],
  [/^torch\.nn\.utils\.prune\.(L1Unstructured|LnStructured|Random(Uns|S)tructured)$/, "Python's text for an amount that is no number"],
];

/** Methods with an empty list of parameters, which ignore arguments. */
export const withoutArguments: readonly (readonly [name: RegExp, reason: string])[] = [
  [/\.(extraRepr|getLr|closedFormLr|forward)$/, `${written}, without arguments`],
  [/\.(toString|toJSON)$/, "JavaScript's protocols"],
  [/\.constraints\.Dependent\.check$|\bIterableDataset\.getItem$/, 'throws, whatever it is called with'],
  [/\.(ContinuousBernoulli\.logNorm|LowRankMultivariateNormal\.(logDet|solved)|_memberNames|_initialStep|newEvent)$/, 'internal'],
  [/\.(checkArguments|supportIfDefined|isDeviceThere|tensors|invert|flatGrad|rates|checkCaller|reduce|initialState|order)$/, 'private'],
];

/** Functions that have parameters here, although Python's have none. */
export const parametersHere: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^torch\.nn\.Module\.namedChildren$/, 'removeDuplicate, as namedModules has it'],
  [/^torch\.nn\.utils\.parametrize\.cached$/, 'a function to run takes the place of a with block'],
  [/^torch\.random\.seed$/, "Python's module random, merged with torch.random, has a seed with parameters"],
];

/** Public functions with parameters by position that do not refuse more arguments. */
export const byPosition: readonly (readonly [name: RegExp, reason: string])[] = [
  [/^is(Tensor|Storage)$/, 'tests for filter and every, which pass an index too'],
  [/\.forward$/, 'a call of the module refuses them: test/nn/forward-arguments.test.ts'],
  [/\.Function\.(setupContext|backward)$/, written],
  [
    /(^|\.)(FunctionCtx|RemovableHandle|Table|Optimizer|PickledObject|TorchError|AcceleratorError|SafetensorError)$/,
    'made by the library, or extended by users',
  ],
  [/Symbol\(/, "JavaScript's protocols"],
];

/** Functions for which an object with any names is a value. */
export const takesAnything: readonly (readonly [name: RegExp, reason: string])[] = [
  [/Error$/, 'an error, whose message is any value'],
  [
    /^torch\.(StreamHandle|NativeObject|Uncloneable|RandomSource|TensorHandle|TensorConversions|TensorProperties|Tensor|autograd\.graph\.Node|Container)$/,
    'made by the library, not by callers',
  ],
  [
    /^torch\.(distributions\.constraints\.\w+|Constraint|LowerCholesky|OfMatrices|Symmetric|Square|Bounded|BooleanConstraint|Discrete|OneHot|IntegerBounded|LowerTriangular)$/,
    'the class of a constraint, of which the library exports objects',
  ],
  [
    /^torch\.(autograd\.Function|nn\.utils\.prune\.(BasePruningMethod|Identity)|(utils\.data\.)?(Iterable)?Dataset|distributed\.algorithms\.Join(able|Hook)|Sampler|InstanceNorm|(nn\.)?BatchNorm)$/,
    'a base class, whose constructor subclasses call by position',
  ],
  [/^torch\.(Tuple|deepcopy|memory\.keepTensor|nn\.Identity|testing\.(equalityTester|snapshotSerializer\.\w+))$/, 'takes any value'],
];
