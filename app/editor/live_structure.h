// SPDX-License-Identifier: MIT
#pragma once

#include "document/change_origin.h"
#include "typing/prompt_structure.h"

#include <QObject>
#include <QTimer>

namespace Agentwright::App {

class DocumentController;

/// The structure of a document while it is edited. Of a short text it is always the present one; in a long one it moves along
/// with the text at once and is made anew when typing pauses, so that a key press stays cheap. The controller must outlive it.
class LiveStructure : public QObject
{
    Q_OBJECT
public:
    explicit LiveStructure(DocumentController &controller, QObject *parent = nullptr);

    const PromptStructure &present();
    /// Made of the present text, however long that takes.
    const PromptStructure &exact();

Q_SIGNALS:
    /// Made anew, or to be asked for anew.
    void changed();

private:
    void onContentsChange(int offset, int removed, int added);
    void onDefinitionChanged(const ChangeOrigin &origin);

    DocumentController &m_controller;
    PromptStructure m_structure;
    quint64 m_revision = 0;
    QTimer m_later;
};

} // namespace Agentwright::App
