package fr.vigie.regulation;

/**
 * Teleradiology (charter of the CNOM and the G4, 2025: no law).
 *
 * @param maxPercent of a radiologist's activity: 20
 * @param enforced whether it is counted at all
 * @param countsPermanence whether the permanence des soins is in it, which nobody has settled
 * @param examsPerSlot that one reader can read
 */
public record TeleRules(int maxPercent, boolean enforced, boolean countsPermanence, int examsPerSlot) {
}
