// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Agentwright {

/// A file that is to be written below a root the user chose: relative path with forward slashes, and its bytes.
struct BundleFile {
    QString path;
    QByteArray bytes;

    friend bool operator==(const BundleFile &, const BundleFile &) = default;
};

} // namespace Agentwright
