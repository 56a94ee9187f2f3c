import * as v from 'valibot';
import { type Fault, type FaultCode, isFaultCode } from '../../domain/fault';
import { shown } from './json';

const LONGEST_VALUE = 200;

/** What a schema refused, as a fault: its code and what the file has there. */
export function faultOfIssue(issue: v.BaseIssue<unknown>, path = v.getDotPath(issue) ?? ''): Fault {
  const value = issue.input === undefined ? '' : shown(issue.input);
  const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return { path, code: codeOf(issue), value: short };
}

function codeOf({ message, input, type }: v.BaseIssue<unknown>): FaultCode {
  if (isFaultCode(message)) return message;
  if (input === undefined) return 'missing';
  if (type === 'iso_date') return 'badDate';
  return (type === 'picklist' || type === 'variant' || type === 'literal') && typeof input === 'string'
    ? 'unknownValue'
    : 'unusable';
}
