// SPDX-License-Identifier: MIT
#pragma once

#include "exporting/export_plan.h"

#include <QVariantMap>

namespace Agentwright::App {

/// How definitions of one folder were exported last; a new one has the defaults.
struct ExportProfile {
    QStringList targets;
    QString root; ///< empty: not chosen yet
    bool isZip = false;
    bool isUserScope = false;
    bool limitsIntoPrompt = false;
    bool takesAllOpen = false;
    PluginInfo plugin;
    bool acceptsErrors = false; ///< the last export was written although an agent may do more than it should
    QVariantMap written; ///< what the last export left: path -> SHA-1 of the file, in hexadecimal digits

    static ExportProfile fromMap(const QVariantMap &map);
    QVariantMap toMap() const;

    ExportPlan planFor(const QList<ExportSource> &sources) const;
    /// Remembers what was written.
    void setWritten(const PlannedExport &planned);
    /// True when every file that would be replaced still is what the last export wrote.
    bool ownsWhatIsReplaced(const PlannedExport &planned) const;
};

} // namespace Agentwright::App
