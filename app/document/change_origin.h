// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Agentwright::App {

/// Who changed the document. Listeners use it to leave the field alone that the user is typing in.
struct ChangeOrigin {
    enum class Kind {
        Text, ///< the text editor; also every undo and redo
        Field, ///< a field of the form
        Fix, ///< a quick fix or "fix all"
        Command, ///< any other command of the program
        External, ///< the file changed on disk
        Load, ///< another text altogether: opened, or a new document
    };
    Kind kind = Kind::Text;
    QString field; ///< the key, for Kind::Field

    static ChangeOrigin ofField(const QString &key) { return {Kind::Field, key}; }

    friend bool operator==(const ChangeOrigin &, const ChangeOrigin &) = default;
};

} // namespace Agentwright::App
