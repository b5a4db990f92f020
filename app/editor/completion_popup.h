// SPDX-License-Identifier: MIT
#pragma once

#include "typing/completion.h"

#include <QObject>

class QCompleter;

namespace Agentwright::App {

class PickModel;
class PromptEdit;

/// Offers what could stand at the caret. Return and Tab take what is chosen, Escape closes; everything else is typed on.
class CompletionPopup : public QObject
{
    Q_OBJECT
public:
    explicit CompletionPopup(PromptEdit &editor);

    /// Looks at the caret; hides when nothing fits.
    void offer(bool isAsked);
    void hide();
    bool isShown() const;

private:
    void makeList();
    CompletionNames namesNearby() const;
    void take(const QModelIndex &index);

    PromptEdit &m_editor;
    PickModel *m_model = nullptr; ///< made with the list, when something is first offered
    QCompleter *m_completer = nullptr;
    Completion m_completion;
    quint64 m_revision = 0; ///< of the text that it is for
};

} // namespace Agentwright::App
