import type { RuleActs } from '@/components/rules/rule-answer';
import {
  addRuleAction,
  changeRuleAction,
  removeRuleAction,
  signOffAction,
  withdrawChangeAction,
  withdrawSignOffAction,
} from './actions';

export const RULE_ACTS: RuleActs = {
  onSignOff: signOffAction,
  onWithdrawSignOff: withdrawSignOffAction,
  onChange: changeRuleAction,
  onWithdrawChange: withdrawChangeAction,
  onAdd: addRuleAction,
  onRemove: removeRuleAction,
};
