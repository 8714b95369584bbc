# Takes plan 1 of site britain back from Lync Server 2013.
# Run it in the management shell of Lync Server 2013, as a voice administrator.
# It needs what the script of the plan has saved in -Folder before its first change: what was made is
# removed, what was changed is set back, and what was removed is made again, each by its name. It leaves
# alone what is not of this plan. With -WhatIf it only says what it would change.
param(
    [switch]$WhatIf,
    [string]$Folder = ''
)
$ErrorActionPreference = 'Stop'
$separator = ('' + [char]10)
$created = @()
$changed = @()
$removed = @()

# Where the log and the state before the plan are kept
if ('' -eq $Folder) {
    $Folder = Join-Path -Path $HOME -ChildPath 'Dialworks' -ErrorAction Stop
    $Folder = Join-Path -Path $Folder -ChildPath 'britain-plan-1-lync2013' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'rollback.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    # What was there before
    if (-not (Test-Path -Path $complete -ErrorAction Stop)) {
        throw (@('There is no saved state in ', $before, '. The script of this plan was not run from here, or it was rolled back already. If it was run elsewhere, name its folder with -Folder.') -join '')
    }
    $beforeDialPlan = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceRoute = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoicePolicy = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceTestConfiguration = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforeVoiceNormalizationRule = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -ErrorAction Stop)
    $beforePstnUsage = @(Import-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -ErrorAction Stop)

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)

    # Voice test configuration London_Lobby_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Lobby_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Lobby_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Lobby_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Lobby_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Lobby_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Lobby_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Lobby_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Lobby_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Lobby_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Lobby_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Lobby_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Lobby_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Lobby_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Lobby_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Lobby_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Lobby_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Lobby_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Lobby_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Lobby_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Lobby_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Lobby_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Lobby_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Lobby_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Lobby_Local
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Lobby_Local' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Lobby_Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Lobby_Local, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Lobby_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Lobby_Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Lobby_Local back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Lobby_Local' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Lobby_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Standard_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Standard_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Standard_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Standard_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Standard_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Standard_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Standard_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Standard_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Standard_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Standard_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Standard_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Standard_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Standard_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Standard_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Standard_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Standard_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Standard_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Standard_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Standard_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Standard_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Standard_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Standard_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Standard_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Standard_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Standard_Local
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Standard_Local' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Standard_Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Standard_Local, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Standard_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Standard_Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Standard_Local back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Local' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Standard_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Standard_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Standard_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Standard_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Standard_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Standard_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Standard_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Standard_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Standard_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Standard_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Standard_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Standard_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Standard_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Standard_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Standard_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Standard_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Standard_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Standard_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Standard_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_Emergency
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_Emergency' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_Emergency, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_Emergency back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Emergency' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_Emergency'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_Internal
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_Internal' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_Internal, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_Internal back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Internal' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_Internal'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_TollFree
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_TollFree' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_TollFree, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_TollFree back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_TollFree' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_TollFree'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_Local
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_Local' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_Local, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_Local back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Local' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_Local'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_National
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_National' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_National, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_National back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_National' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_National'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_Mobile
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_Mobile' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_Mobile, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_Mobile back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Mobile' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_Mobile'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_Premium
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_Premium' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_Premium' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_Premium, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_Premium'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_Premium since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_Premium back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_Premium' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_Premium'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice test configuration London_Executiv_International
    $was = @($beforeVoiceTestConfiguration | Where-Object { 'London_Executiv_International' -eq $_.Identity })
    $found = @($allVoiceTestConfiguration | Where-Object { 'London_Executiv_International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice test configuration London_Executiv_International, which was not there before'
        Remove-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice test configuration London_Executiv_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice test configuration London_Executiv_International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) -or ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) -or ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) -or ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) -or ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) -or ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')))) {
        Write-Host -Object 'Setting voice test configuration London_Executiv_International back to what it was'
        if ((@($was[0].DialedNumber) -join '') -cne (@($found[0].DialedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -DialedNumber $was[0].DialedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedTranslatedNumber) -join '') -cne (@($found[0].ExpectedTranslatedNumber) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -ExpectedTranslatedNumber $was[0].ExpectedTranslatedNumber -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedRoute) -join '') -cne (@($found[0].ExpectedRoute) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -ExpectedRoute $was[0].ExpectedRoute -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].ExpectedUsage) -join '') -cne (@($found[0].ExpectedUsage) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -ExpectedUsage $was[0].ExpectedUsage -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetDialplan) -join '') -cne (@($found[0].TargetDialplan) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -TargetDialplan $was[0].TargetDialplan -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].TargetVoicePolicy) -join '') -cne (@($found[0].TargetVoicePolicy) -join '')) {
            Set-CsVoiceTestConfiguration -Identity 'London_Executiv_International' -TargetVoicePolicy $was[0].TargetVoicePolicy -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice test configuration London_Executiv_International'
        $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    }

    # Voice policy London-Lobby
    $was = @($beforeVoicePolicy | Where-Object { ('London-Lobby' -eq $_.Identity) -or ('Tag:London-Lobby' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('London-Lobby' -eq $_.Identity) -or ('Tag:London-Lobby' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy London-Lobby, which was not there before'
        Remove-CsVoicePolicy -Identity 'London-Lobby' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy London-Lobby'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy London-Lobby since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy London-Lobby back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'London-Lobby' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'London-Lobby' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'London-Lobby' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy London-Lobby'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Global
    $was = @($beforeVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    $found = @($allVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Warning -Message 'The saved state lacks voice policy Global; it is left as it is'
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy Global since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy Global back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'Global' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy London-Executive
    $was = @($beforeVoicePolicy | Where-Object { ('London-Executive' -eq $_.Identity) -or ('Tag:London-Executive' -eq $_.Identity) })
    $found = @($allVoicePolicy | Where-Object { ('London-Executive' -eq $_.Identity) -or ('Tag:London-Executive' -eq $_.Identity) })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice policy London-Executive, which was not there before'
        Remove-CsVoicePolicy -Identity 'London-Executive' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice policy London-Executive'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice policy London-Executive since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice policy London-Executive back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoicePolicy -Identity 'London-Executive' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoicePolicy -Identity 'London-Executive' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoicePolicy -Identity 'London-Executive' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice policy London-Executive'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Route London-LeastCost
    $was = @($beforeVoiceRoute | Where-Object { 'London-LeastCost' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-LeastCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-LeastCost, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-LeastCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-LeastCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-LeastCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-LeastCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-LeastCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-LeastCost' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-LeastCost' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-LeastCost' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-LeastCost' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-LeastCost' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-LeastCost' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-LeastCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency
    $was = @($beforeVoiceRoute | Where-Object { 'London-Emergency' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Emergency' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Emergency, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Emergency' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Emergency since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Emergency back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Emergency' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Emergency' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Emergency' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Emergency' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Emergency' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Emergency' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Emergency' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Emergency' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal
    $was = @($beforeVoiceRoute | Where-Object { 'London-Internal' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Internal' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Internal, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Internal' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Internal since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Internal back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Internal' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Internal' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Internal' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Internal' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Internal' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Internal' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Internal' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Internal' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree
    $was = @($beforeVoiceRoute | Where-Object { 'London-TollFree' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-TollFree' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-TollFree, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-TollFree' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-TollFree since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-TollFree back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-TollFree' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-TollFree' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-TollFree' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-TollFree' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-TollFree' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-TollFree' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-TollFree' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-TollFree' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local
    $was = @($beforeVoiceRoute | Where-Object { 'London-Local' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Local' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Local, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Local' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Local since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Local back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Local' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Local' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Local' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Local' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Local' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Local' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Local' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Local' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-National
    $was = @($beforeVoiceRoute | Where-Object { 'London-National' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-National' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-National, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-National' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-National since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-National back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-National' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-National' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-National' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-National' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-National' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-National' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-National' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-National' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile
    $was = @($beforeVoiceRoute | Where-Object { 'London-Mobile' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Mobile' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Mobile, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Mobile since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Mobile back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Mobile' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Mobile' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Mobile' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Mobile' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Mobile' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Mobile' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Mobile' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Mobile' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost
    $was = @($beforeVoiceRoute | Where-Object { 'London-SharedCost' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-SharedCost' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-SharedCost, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-SharedCost' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-SharedCost since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-SharedCost back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-SharedCost' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-SharedCost' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-SharedCost' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-SharedCost' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-SharedCost' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-SharedCost' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-SharedCost' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-SharedCost' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium
    $was = @($beforeVoiceRoute | Where-Object { 'London-Premium' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Premium' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Premium, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Premium' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Premium'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Premium since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Premium back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Premium' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Premium' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Premium' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Premium' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Premium' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Premium' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Premium' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Premium' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Premium'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-International
    $was = @($beforeVoiceRoute | Where-Object { 'London-International' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-International' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-International, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-International' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-International since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-International back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-International' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-International' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-International' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-International' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-International' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-International' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-International' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-International' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Emergency-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-Emergency-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Emergency-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Emergency-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Emergency-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Emergency-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Emergency-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Emergency-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Internal-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-Internal-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Internal-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Internal-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Internal-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Internal-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Internal-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Internal-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Internal-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Internal-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Internal-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Internal-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Internal-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Internal-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Internal-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-TollFree-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-TollFree-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-TollFree-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-TollFree-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-TollFree-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-TollFree-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-TollFree-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-TollFree-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Local-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-Local-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Local-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Local-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Local-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Local-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Local-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Local-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Local-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Local-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Local-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Local-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Local-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Local-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Local-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-National-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-National-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-National-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-National-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-National-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-National-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-National-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-National-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-National-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-National-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-National-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-National-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-National-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-National-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-National-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Mobile-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-Mobile-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Mobile-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Mobile-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Mobile-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Mobile-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Mobile-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Mobile-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-SharedCost-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-SharedCost-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-SharedCost-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-SharedCost-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-SharedCost-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-SharedCost-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-SharedCost-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-SharedCost-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-Premium-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-Premium-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-Premium-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-Premium-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-Premium-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-Premium-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-Premium-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-Premium-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Premium-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Premium-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-Premium-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-Premium-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Premium-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Premium-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-Premium-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-Premium-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-Premium-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route London-International-Backup
    $was = @($beforeVoiceRoute | Where-Object { 'London-International-Backup' -eq $_.Identity })
    $found = @($allVoiceRoute | Where-Object { 'London-International-Backup' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing voice route London-International-Backup, which was not there before'
        Remove-CsVoiceRoute -Identity 'London-International-Backup' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'voice route London-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed voice route London-International-Backup since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) -or ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) -or (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) -or ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)))) {
        Write-Host -Object 'Setting voice route London-International-Backup back to what it was'
        if ((@($was[0].NumberPattern) -join '') -cne (@($found[0].NumberPattern) -join '')) {
            Set-CsVoiceRoute -Identity 'London-International-Backup' -NumberPattern $was[0].NumberPattern -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsVoiceRoute -Identity 'London-International-Backup' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].SuppressCallerId) -join '') -cne (@($found[0].SuppressCallerId) -join '')) {
            Set-CsVoiceRoute -Identity 'London-International-Backup' -SuppressCallerId $was[0].SuppressCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].AlternateCallerId) -join '')) -and ((@($was[0].AlternateCallerId) -join '') -cne (@($found[0].AlternateCallerId) -join ''))) {
            Set-CsVoiceRoute -Identity 'London-International-Backup' -AlternateCallerId $was[0].AlternateCallerId -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnUsages | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnUsages | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-International-Backup' -PstnUsages @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-International-Backup' -PstnUsages @{replace=([string[]]@($was[0].PstnUsages | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) -and (0 -eq @($was[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count)) {
            foreach ($item in @($found[0].PstnGatewayList | Where-Object { $null -ne $_ })) {
                Set-CsVoiceRoute -Identity 'London-International-Backup' -PstnGatewayList @{remove=(@($item) -join '')} -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        elseif ((@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator) -ne (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join $separator)) {
            Set-CsVoiceRoute -Identity 'London-International-Backup' -PstnGatewayList @{replace=([string[]]@($was[0].PstnGatewayList | Where-Object { $null -ne $_ }))} -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'voice route London-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $sorted = @(Write-Output -InputObject $beforeVoiceRoute | Sort-Object -Property 'Priority' -ErrorAction Stop)
    $ordered = $true
    $previous = -1
    foreach ($old in $sorted) {
        $name = @($old.Identity) -join ''
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes in the order that they had'
        foreach ($old in $sorted) {
            $name = @($old.Identity) -join ''
            $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
            if (1 -eq $found.Count) {
                Set-CsVoiceRoute -Identity $name -Priority $old.Priority -WhatIf:$WhatIf -ErrorAction Stop
            }
        }
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # PSTN usages that were not there before
    foreach ($usage in @('London-Emergency', 'London-Internal', 'London-TollFree', 'London-Local', 'London-National', 'London-Mobile', 'London-SharedCost', 'London-Premium', 'London-International')) {
        if ((@($beforePstnUsage[0].Usage) -notcontains $usage) -and (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains $usage)) {
            $holders = @($allVoiceRoute | Where-Object { $_.PstnUsages -contains $usage })
            $holders += @($allVoicePolicy | Where-Object { $_.PstnUsages -contains $usage })
            if (0 -eq $holders.Count) {
                Write-Host -Object (@('Removing usage ', $usage, ', which was not there before') -join '')
                Set-CsPstnUsage -Identity 'Global' -Usage @{remove=$usage} -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('PSTN usage ', $usage) -join ''
            }
            else {
                Write-Warning -Message (@('Usage ', $usage, ' stays: a route or policy that is not of this plan uses it, such as ', $holders[0].Identity) -join '')
            }
        }
    }

    # Dial plan site:London
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $oldOwner = @($beforeDialPlan | Where-Object { 'site:London' -eq $_.Identity })
    $owner = @($allDialPlan | Where-Object { 'site:London' -eq $_.Identity })
    if ((1 -eq $oldOwner.Count) -and (1 -eq $owner.Count)) {
        foreach ($rule in @($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            $identity = @('site:London/', $rule.Name) -join ''
            $old = @($beforeVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            $found = @($allVoiceNormalizationRule | Where-Object { $identity -eq $_.Identity })
            if (0 -eq $found.Count) {
                Write-Host -Object (@('Making normalization rule ', $identity, ' again') -join '')
                New-CsVoiceNormalizationRule -Parent 'site:London' -Name $old[0].Name -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -IsInternalExtension $old[0].IsInternalExtension -WhatIf:$WhatIf -ErrorAction Stop
                $created += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
            elseif (((@($old[0].Pattern) -join '') -cne (@($found[0].Pattern) -join '')) -or ((@($old[0].Translation) -join '') -cne (@($found[0].Translation) -join '')) -or ((@($old[0].Priority) -join '') -cne (@($found[0].Priority) -join '')) -or ((@($old[0].Description) -join '') -cne (@($found[0].Description) -join ''))) {
                Write-Host -Object (@('Setting normalization rule ', $identity, ' back to what it was') -join '')
                Set-CsVoiceNormalizationRule -Identity $identity -Pattern $old[0].Pattern -Translation $old[0].Translation -Priority $old[0].Priority -Description $old[0].Description -WhatIf:$WhatIf -ErrorAction Stop
                $changed += @('normalization rule ', $identity) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
        $owner = @($allDialPlan | Where-Object { 'site:London' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (0 -eq @(@($oldOwner[0].NormalizationRules | Where-Object { $null -ne $_ }) | Where-Object { $rule.Name -eq $_.Name }).Count) {
                Write-Host -Object (@('Removing normalization rule site:London/', $rule.Name, ', which was not there before; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:London/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:London/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    $was = @($beforeDialPlan | Where-Object { 'site:London' -eq $_.Identity })
    $found = @($allDialPlan | Where-Object { 'site:London' -eq $_.Identity })
    if ((0 -eq $was.Count) -and (1 -eq $found.Count)) {
        Write-Host -Object 'Removing dial plan site:London, which was not there before'
        Remove-CsDialPlan -Identity 'site:London' -WhatIf:$WhatIf -ErrorAction Stop
        $removed += 'dial plan site:London'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif ((1 -eq $was.Count) -and (0 -eq $found.Count)) {
        Write-Warning -Message 'Somebody has removed dial plan site:London since; it is not made again'
    }
    elseif ((1 -eq $was.Count) -and (((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) -or ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) -or (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))))) {
        Write-Host -Object 'Setting dial plan site:London back to what it was'
        if ((@($was[0].Description) -join '') -cne (@($found[0].Description) -join '')) {
            Set-CsDialPlan -Identity 'site:London' -Description $was[0].Description -WhatIf:$WhatIf -ErrorAction Stop
        }
        if ((@($was[0].OptimizeDeviceDialing) -join '') -cne (@($found[0].OptimizeDeviceDialing) -join '')) {
            Set-CsDialPlan -Identity 'site:London' -OptimizeDeviceDialing $was[0].OptimizeDeviceDialing -WhatIf:$WhatIf -ErrorAction Stop
        }
        if (('' -ne (@($was[0].ExternalAccessPrefix) -join '')) -and ((@($was[0].ExternalAccessPrefix) -join '') -cne (@($found[0].ExternalAccessPrefix) -join ''))) {
            Set-CsDialPlan -Identity 'site:London' -ExternalAccessPrefix $was[0].ExternalAccessPrefix -WhatIf:$WhatIf -ErrorAction Stop
        }
        $changed += 'dial plan site:London'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    if (-not $WhatIf) {
        Rename-Item -Path $before -NewName (@('undone-', (Get-Date -Format 'yyyyMMdd-HHmmss' -ErrorAction Stop)) -join '') -ErrorAction Stop
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site britain is taken back.'
    }
    else {
        Write-Host -Object 'What was there before is in place already; nothing had to be changed.'
    }
}
catch {
    Write-Warning -Message (@('Stopped: ', $_) -join '')
    if ($transcript) {
        Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    throw
}
if ($transcript) {
    Stop-Transcript -ErrorAction Stop | Out-Null -ErrorAction Stop
}
