import type { HealthMaterial } from './healthMaterial';
import { reportConflicts } from './reportConflicts';
import { reportContent } from './reportContent';
import { reportDoubleBonus } from './reportDoubleBonus';
import { reportEvidence } from './reportEvidence';
import { reportLeaks } from './reportLeaks';
import { reportMinimums } from './reportMinimums';
import { reportNaverLinks } from './reportNaverLinks';
import { reportOrders } from './reportOrders';
import { reportReferences } from './reportReferences';
import { reportReported } from './reportReported';
import { reportRights } from './reportRights';
import { reportSharedKeys } from './reportSharedKeys';
import { reportStrayRows } from './reportStrayRows';
import { reportUnknownCosts } from './reportUnknownCosts';

/** Adds everything that the job finds wanting to the workbook's issues. */
export function reportHealth(material: HealthMaterial): void {
  reportUnknownCosts(material);
  reportRights(material);
  reportContent(material);
  reportDoubleBonus(material);
  reportSharedKeys(material);
  reportLeaks(material);
  reportOrders(material);
  reportReported(material);
  reportNaverLinks(material);
  reportReferences(material);
  reportStrayRows(material);
  reportMinimums(material);
  reportConflicts(material);
  reportEvidence(material);
}
