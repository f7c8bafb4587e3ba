# SPDX-License-Identifier: Apache-2.0
"""What is said about inputs that cannot be, or are seldom so."""

from models.labels import mark

HOURS_OF_A_DAY = mark("Rules", "{field} is more than {most}; a day has no more hours.")
ABOVE_USUAL = mark("Rules", "Caution: more than {most} is unusual here. Is the number right?")
MORE_HOURS_THAN_A_DAY = mark("Rules", "Caution: more hours have passed than the day has business hours.")
NEGATIVE_ESTIMATE = mark("Rules", "Caution: the estimate is negative, and this line cannot be. Check the inputs.")
