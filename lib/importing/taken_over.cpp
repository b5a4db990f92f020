// SPDX-License-Identifier: MIT
#include "taken_over.h"

#include <agentwright/base/relative_path.h>
#include <agentwright/exporting/shown_text.h>
#include <agentwright/readings/reading.h>

using namespace Qt::StringLiterals;

namespace Agentwright {

void takeOver(const ForeignFile &file, const char *format, ImportOutcome &outcome)
{
    const Reading reading = findReader(u"claude-code")->read({file.definition(), file.format(), file.path()});
    const QString written = file.definition().name();
    const QString name = !reading.name.isEmpty() ? reading.name : written.isEmpty() ? file.stem() : written;
    LossReport report{u"claude-code"_s, file.path(), name, {}};
    if (!reading.loads)
        report.fields.append({.severity = FieldOutcome::Severity::Warning,
                              .reason = QT_TRANSLATE_NOOP("Agentwright::Exporting", "Claude Code does not load it: %1"),
                              .reasonArguments = {noteText(reading.reason)}});
    for (const Field &field : file.definition().fields())
        report.fields.append({.key = field.key, .from = shownText(field.value.displayText())});
    outcome.agents.append({.format = QLatin1StringView(format),
                           .fileName = slug(file.stem().isEmpty() ? name : file.stem()) + ".md"_L1,
                           .bytes = file.bytes(),
                           .report = report});
}

} // namespace Agentwright
