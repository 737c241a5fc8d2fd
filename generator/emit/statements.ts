/** A declaration of a module, before it is printed. All are exported. */
export type Statement = FunctionStatement | ConstantStatement | AliasStatement | InterfaceStatement;

interface Declared {
  readonly name: string;
  /** The text of the comment in front of it, without the marks of a comment; several or none. */
  readonly docs: readonly string[];
}

/** A parameter of a function. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly isOptional?: boolean;
}

/** A function. */
export interface FunctionStatement extends Declared {
  readonly kind: "function";
  readonly isAsync?: boolean;
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  /** Finished text. */
  readonly body: string;
}

/** A constant. */
export interface ConstantStatement extends Declared {
  readonly kind: "constant";
  readonly type?: string;
  /** An expression. */
  readonly value: string;
}

/** A type alias. */
export interface AliasStatement extends Declared {
  readonly kind: "alias";
  readonly type: string;
}

/** An interface. */
export interface InterfaceStatement extends Declared {
  readonly kind: "interface";
  readonly bases: readonly string[];
  readonly members: readonly Member[];
}

/** A member of an interface. */
export interface Member extends Declared {
  readonly type: string;
  readonly isOptional: boolean;
}
