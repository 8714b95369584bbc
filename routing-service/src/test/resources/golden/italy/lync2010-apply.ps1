# Brings Lync Server 2010 to plan 1 of site italy.
# Run it in the management shell of Lync Server 2010, as a voice administrator.
# It reads what is there, changes only what differs, and stops at the first error; run it again after the
# cause is gone: what is done already stays, and nothing is done twice. With -WhatIf it only says what it
# would change. Before its first change it saves what is there in -Folder, for the rollback script, and it
# keeps its log there.
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
    $Folder = Join-Path -Path $Folder -ChildPath 'italy-plan-1-lync2010' -ErrorAction Stop
}
$before = Join-Path -Path $Folder -ChildPath 'before' -ErrorAction Stop
$complete = Join-Path -Path $before -ChildPath 'complete.xml' -ErrorAction Stop
$transcript = $false
if (-not $WhatIf) {
    if (-not (Test-Path -Path $Folder -ErrorAction Stop)) {
        New-Item -Path $Folder -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
    }
    try {
        Start-Transcript -Path (Join-Path -Path $Folder -ChildPath 'apply.log' -ErrorAction Stop) -Append -ErrorAction Stop | Out-Null -ErrorAction Stop
        $transcript = $true
    }
    catch {
        Write-Warning -Message (@('No transcript is kept: ', $_) -join '')
    }
}
try {
    Write-Warning -Message 'Left out: test call Roma_Base_Mobile: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Roma_Base_SharedCost: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Roma_Base_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Roma_Base_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Roma_Mobile_SharedCost: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Roma_Mobile_Premium: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Roma_Mobile_International: a voice test configuration cannot expect that there is no route'
    Write-Warning -Message 'Left out: test call Roma_Estero_Premium: a voice test configuration cannot expect that there is no route'

    # The PSTN gateways by which calls leave
    $gateways = @(Get-CsService -PstnGateway -ErrorAction Stop)
    if (0 -eq $gateways.Count) {
        throw 'There is no PSTN gateway in the topology. Define one in Topology Builder, publish the topology and run this script again.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw1.roma.contoso.com of the plan is not in the topology, which has those listed above.'
    }
    if (0 -eq @($gateways | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity }).Count) {
        foreach ($gateway in $gateways) {
            Write-Host -Object (@('  ', $gateway.Identity) -join '')
        }
        throw 'The PSTN gateway gw2.roma.contoso.com of the plan is not in the topology, which has those listed above.'
    }

    # What is there before the first change, for the rollback
    if (-not $WhatIf) {
        if (Test-Path -Path $complete -ErrorAction Stop) {
            Write-Host -Object (@('What was there before this plan is saved already in ', $before) -join '')
        }
        else {
            if (-not (Test-Path -Path $before -ErrorAction Stop)) {
                New-Item -Path $before -ItemType 'Directory' -ErrorAction Stop | Out-Null -ErrorAction Stop
            }
            Get-CsDialPlan -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'DialPlan.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsTrunkConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'TrunkConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceRoute -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceRoute.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoicePolicy -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoicePolicy.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceTestConfiguration -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceTestConfiguration.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsVoiceNormalizationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'VoiceNormalizationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsOutboundTranslationRule -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'OutboundTranslationRule.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Get-CsPstnUsage -ErrorAction Stop | Export-Clixml -Path (Join-Path -Path $before -ChildPath 'PstnUsage.xml' -ErrorAction Stop) -Depth 5 -ErrorAction Stop
            Export-Clixml -Path $complete -InputObject 'plan 1 of site italy' -ErrorAction Stop
            Write-Host -Object (@('What was there before is saved in ', $before) -join '')
        }
    }

    # What is there now
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    $allVoiceTestConfiguration = @(Get-CsVoiceTestConfiguration -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)

    # Dial plan site:Roma with its rules in the order they are tried
    $found = @($allDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating dial plan site:Roma'
        New-CsDialPlan -Identity 'site:Roma' -Description 'Dialling in Roma, Italy' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'dial plan site:Roma'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    elseif (('Dialling in Roma, Italy' -cne $found[0].Description) -or ($false -ne $found[0].OptimizeDeviceDialing)) {
        Write-Host -Object (@('Changing dial plan site:Roma, which was:', ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' OptimizeDeviceDialing ', (@($found[0].OptimizeDeviceDialing | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsDialPlan -Identity 'site:Roma' -Description 'Dialling in Roma, Italy' -OptimizeDeviceDialing $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'dial plan site:Roma'
        $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    }
    $allDialPlan = @(Get-CsDialPlan -ErrorAction Stop)
    $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
    $owner = @($allDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Roma/IT Service' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Roma/IT Service: ^(11[2358]|1(?:0\d{2,3}|1(?:[014679](?:\d{3})?|[2358]\d{3})|2\d{2}|[368]\d|[49]\d{1,4}|5\d{1,2})|4(?:[0169]\d{5}|[2-578](?:\d{3}|\d{5})))$ becomes $1'
            New-CsVoiceNormalizationRule -Parent 'site:Roma' -Name 'IT Service' -Pattern '^(11[2358]|1(?:0\d{2,3}|1(?:[014679](?:\d{3})?|[2358]\d{3})|2\d{2}|[368]\d|[49]\d{1,4}|5\d{1,2})|4(?:[0169]\d{5}|[2-578](?:\d{3}|\d{5})))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Roma/IT Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(11[2358]|1(?:0\d{2,3}|1(?:[014679](?:\d{3})?|[2358]\d{3})|2\d{2}|[368]\d|[49]\d{1,4}|5\d{1,2})|4(?:[0169]\d{5}|[2-578](?:\d{3}|\d{5})))$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('Emergency numbers and short codes, as they are' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Roma/IT Service, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Roma/IT Service' -Pattern '^(11[2358]|1(?:0\d{2,3}|1(?:[014679](?:\d{3})?|[2358]\d{3})|2\d{2}|[368]\d|[49]\d{1,4}|5\d{1,2})|4(?:[0169]\d{5}|[2-578](?:\d{3}|\d{5})))$' -Translation '$1' -Priority 0 -Description 'Emergency numbers and short codes, as they are' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Roma/IT Service'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Roma/IT Extensions' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Roma/IT Extensions: ^([567]\d{2})$ becomes +390612345$1'
            New-CsVoiceNormalizationRule -Parent 'site:Roma' -Name 'IT Extensions' -Pattern '^([567]\d{2})$' -Translation '+390612345$1' -Priority 1 -Description 'Extensions of Roma' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Roma/IT Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^([567]\d{2})$' -cne $found[0].Pattern) -or ('+390612345$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('Extensions of Roma' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Roma/IT Extensions, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Roma/IT Extensions' -Pattern '^([567]\d{2})$' -Translation '+390612345$1' -Priority 1 -Description 'Extensions of Roma' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Roma/IT Extensions'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Roma/IT Complete' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Roma/IT Complete: ^\+([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:Roma' -Name 'IT Complete' -Pattern '^\+([1-9]\d{5,14})$' -Translation '+$1' -Priority 2 -Description 'Numbers with + and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Roma/IT Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^\+([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (2 -ne $found[0].Priority) -or ('Numbers with + and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Roma/IT Complete, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Roma/IT Complete' -Pattern '^\+([1-9]\d{5,14})$' -Translation '+$1' -Priority 2 -Description 'Numbers with + and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Roma/IT Complete'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Roma/IT International' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Roma/IT International: ^00([1-9]\d{5,14})$ becomes +$1'
            New-CsVoiceNormalizationRule -Parent 'site:Roma' -Name 'IT International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 3 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Roma/IT International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^00([1-9]\d{5,14})$' -cne $found[0].Pattern) -or ('+$1' -cne $found[0].Translation) -or (3 -ne $found[0].Priority) -or ('International prefix and country code' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Roma/IT International, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Roma/IT International' -Pattern '^00([1-9]\d{5,14})$' -Translation '+$1' -Priority 3 -Description 'International prefix and country code' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Roma/IT International'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $found = @($allVoiceNormalizationRule | Where-Object { 'site:Roma/IT National' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating normalization rule site:Roma/IT National: ^(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$ becomes +39$1'
            New-CsVoiceNormalizationRule -Parent 'site:Roma' -Name 'IT National' -Pattern '^(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -Translation '+39$1' -Priority 4 -Description 'National numbers' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'normalization rule site:Roma/IT National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        elseif (('^(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -cne $found[0].Pattern) -or ('+39$1' -cne $found[0].Translation) -or (4 -ne $found[0].Priority) -or ('National numbers' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing normalization rule site:Roma/IT National, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsVoiceNormalizationRule -Identity 'site:Roma/IT National' -Pattern '^(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -Translation '+39$1' -Priority 4 -Description 'National numbers' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'normalization rule site:Roma/IT National'
            $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
        }
        $owner = @($allDialPlan | Where-Object { 'site:Roma' -eq $_.Identity })
        foreach ($rule in @($owner[0].NormalizationRules | Where-Object { $null -ne $_ })) {
            if (@('IT Service', 'IT Extensions', 'IT Complete', 'IT International', 'IT National') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing normalization rule site:Roma/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsVoiceNormalizationRule -Identity (@('site:Roma/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('normalization rule ', (@('site:Roma/', $rule.Name) -join '')) -join ''
                $allVoiceNormalizationRule = @(Get-CsVoiceNormalizationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'dial plan site:Roma would get 5 rules of kind normalization rule'
    }

    # PSTN usages, each waited for until it can be read back
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Emergency') {
        Write-Host -Object 'Creating usage Roma-Emergency'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-Emergency'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Emergency'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Emergency') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Emergency')) {
                throw 'The usage Roma-Emergency was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Internal') {
        Write-Host -Object 'Creating usage Roma-Internal'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-Internal'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Internal'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Internal') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Internal')) {
                throw 'The usage Roma-Internal was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-TollFree') {
        Write-Host -Object 'Creating usage Roma-TollFree'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-TollFree'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-TollFree'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-TollFree') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-TollFree')) {
                throw 'The usage Roma-TollFree was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Local') {
        Write-Host -Object 'Creating usage Roma-Local'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-Local'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Local'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Local') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Local')) {
                throw 'The usage Roma-Local was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-National') {
        Write-Host -Object 'Creating usage Roma-National'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-National'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-National'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-National') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-National')) {
                throw 'The usage Roma-National was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-Mobile') {
        Write-Host -Object 'Creating usage Roma-Mobile'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-Mobile'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-Mobile'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Mobile') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-Mobile')) {
                throw 'The usage Roma-Mobile was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-SharedCost') {
        Write-Host -Object 'Creating usage Roma-SharedCost'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-SharedCost'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-SharedCost'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-SharedCost') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-SharedCost')) {
                throw 'The usage Roma-SharedCost was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }
    if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -notcontains 'Roma-International') {
        Write-Host -Object 'Creating usage Roma-International'
        Set-CsPstnUsage -Identity 'Global' -Usage @{add='Roma-International'} -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'PSTN usage Roma-International'
        if (-not $WhatIf) {
            foreach ($attempt in 1..30) {
                if (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-International') {
                    break
                }
                Start-Sleep -Seconds 2 -ErrorAction Stop
            }
            if (-not (@((Get-CsPstnUsage -Identity 'Global' -ErrorAction Stop).Usage) -contains 'Roma-International')) {
                throw 'The usage Roma-International was created but cannot be read back after 60 seconds. Look at the replication of the management store.'
            }
        }
    }

    # Trunk PstnGateway:gw1.roma.contoso.com: what becomes of numbers on the way out
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating trunk configuration PstnGateway:gw1.roma.contoso.com'
        New-CsTrunkConfiguration -Identity 'PstnGateway:gw1.roma.contoso.com' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'trunk configuration PstnGateway:gw1.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ($false -ne $found[0].RemovePlusFromUri) {
        Write-Host -Object (@('Changing trunk configuration PstnGateway:gw1.roma.contoso.com, which was:', ' RemovePlusFromUri ', (@($found[0].RemovePlusFromUri | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTrunkConfiguration -Identity 'PstnGateway:gw1.roma.contoso.com' -RemovePlusFromUri $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'trunk configuration PstnGateway:gw1.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $found = @($allOutboundTranslationRule | Where-Object { 'PstnGateway:gw1.roma.contoso.com/Roma gw1 national' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 national: ^\+39(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$ becomes $1'
            New-CsOutboundTranslationRule -Parent 'PstnGateway:gw1.roma.contoso.com' -Name 'Roma gw1 national' -Pattern '^\+39(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -Translation '$1' -Priority 0 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 national'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        elseif (('^\+39(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -cne $found[0].Pattern) -or ('$1' -cne $found[0].Translation) -or (0 -ne $found[0].Priority) -or ('National numbers as they are dialled in the country' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 national, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsOutboundTranslationRule -Identity 'PstnGateway:gw1.roma.contoso.com/Roma gw1 national' -Pattern '^\+39(0[1-9]\d{4}|8[049]\d{4}|0\d{6}|[08]\d{7}|[0138]\d{8}|[013-58]\d{9}|[03]\d{10,11})$' -Translation '$1' -Priority 0 -Description 'National numbers as they are dialled in the country' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 national'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        $found = @($allOutboundTranslationRule | Where-Object { 'PstnGateway:gw1.roma.contoso.com/Roma gw1 abroad' -eq $_.Identity })
        if (0 -eq $found.Count) {
            Write-Host -Object 'Creating outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 abroad: ^\+(\d+)$ becomes 00$1'
            New-CsOutboundTranslationRule -Parent 'PstnGateway:gw1.roma.contoso.com' -Name 'Roma gw1 abroad' -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
            $created += 'outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 abroad'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        elseif (('^\+(\d+)$' -cne $found[0].Pattern) -or ('00$1' -cne $found[0].Translation) -or (1 -ne $found[0].Priority) -or ('Country code behind 00' -cne $found[0].Description)) {
            Write-Host -Object (@('Changing outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 abroad, which was: ', $found[0].Pattern, ' becomes ', $found[0].Translation, ', priority ', $found[0].Priority) -join '')
            Set-CsOutboundTranslationRule -Identity 'PstnGateway:gw1.roma.contoso.com/Roma gw1 abroad' -Pattern '^\+(\d+)$' -Translation '00$1' -Priority 1 -Description 'Country code behind 00' -WhatIf:$WhatIf -ErrorAction Stop
            $changed += 'outbound translation rule PstnGateway:gw1.roma.contoso.com/Roma gw1 abroad'
            $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
        }
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@('Roma gw1 national', 'Roma gw1 abroad') -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:gw1.roma.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:gw1.roma.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:gw1.roma.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:gw1.roma.contoso.com would get 2 rules of kind outbound translation rule'
    }

    # Trunk PstnGateway:gw2.roma.contoso.com: what becomes of numbers on the way out
    $found = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating trunk configuration PstnGateway:gw2.roma.contoso.com'
        New-CsTrunkConfiguration -Identity 'PstnGateway:gw2.roma.contoso.com' -RemovePlusFromUri $true -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'trunk configuration PstnGateway:gw2.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    elseif ($true -ne $found[0].RemovePlusFromUri) {
        Write-Host -Object (@('Changing trunk configuration PstnGateway:gw2.roma.contoso.com, which was:', ' RemovePlusFromUri ', (@($found[0].RemovePlusFromUri | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsTrunkConfiguration -Identity 'PstnGateway:gw2.roma.contoso.com' -RemovePlusFromUri $true -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'trunk configuration PstnGateway:gw2.roma.contoso.com'
        $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    }
    $allTrunkConfiguration = @(Get-CsTrunkConfiguration -ErrorAction Stop)
    $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
    $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
    if (1 -eq $owner.Count) {
        $owner = @($allTrunkConfiguration | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_.Identity })
        foreach ($rule in @($owner[0].OutboundTranslationRulesList | Where-Object { $null -ne $_ })) {
            if (@() -notcontains $rule.Name) {
                Write-Host -Object (@('Removing outbound translation rule PstnGateway:gw2.roma.contoso.com/', $rule.Name, ', which the plan does not have; it was: ', $rule.Pattern, ' becomes ', $rule.Translation) -join '')
                Remove-CsOutboundTranslationRule -Identity (@('PstnGateway:gw2.roma.contoso.com/', $rule.Name) -join '') -WhatIf:$WhatIf -ErrorAction Stop
                $removed += @('outbound translation rule ', (@('PstnGateway:gw2.roma.contoso.com/', $rule.Name) -join '')) -join ''
                $allOutboundTranslationRule = @(Get-CsOutboundTranslationRule -ErrorAction Stop)
            }
        }
    }
    else {
        Write-Host -Object 'trunk configuration PstnGateway:gw2.roma.contoso.com would get 0 rules of kind outbound translation rule'
    }

    # Route Roma-Emergency
    $found = @($allVoiceRoute | Where-Object { 'Roma-Emergency' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Emergency'
        New-CsVoiceRoute -Identity 'Roma-Emergency' -NumberPattern '^(?:11[2358])$' -PstnUsages @{add='Roma-Emergency'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'Emergency calls from Roma' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:11[2358])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Emergency, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Emergency' -NumberPattern '^(?:11[2358])$' -PstnUsages @{replace='Roma-Emergency'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'Emergency calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Emergency'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal
    $found = @($allVoiceRoute | Where-Object { 'Roma-Internal' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Internal'
        New-CsVoiceRoute -Identity 'Roma-Internal' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -PstnUsages @{add='Roma-Internal'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'Internal calls from Roma' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:390612345[567]\d{2}|390612345000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Internal, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Internal' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -PstnUsages @{replace='Roma-Internal'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'Internal calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Internal'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree
    $found = @($allVoiceRoute | Where-Object { 'Roma-TollFree' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-TollFree'
        New-CsVoiceRoute -Identity 'Roma-TollFree' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|(?:1(?:1\d{4}|87)))$' -PstnUsages @{add='Roma-TollFree'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'TollFree calls from Roma' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|(?:1(?:1\d{4}|87)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-TollFree, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-TollFree' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|(?:1(?:1\d{4}|87)))$' -PstnUsages @{replace='Roma-TollFree'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'TollFree calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-TollFree'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local
    $found = @($allVoiceRoute | Where-Object { 'Roma-Local' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Local'
        New-CsVoiceRoute -Identity 'Roma-Local' -NumberPattern '^\+(?:3906\d{4,10})$' -PstnUsages @{add='Roma-Local'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'Local calls from Roma' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3906\d{4,10})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Local calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Local, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Local' -NumberPattern '^\+(?:3906\d{4,10})$' -PstnUsages @{replace='Roma-Local'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'Local calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Local'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National
    $found = @($allVoiceRoute | Where-Object { 'Roma-National' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-National'
        New-CsVoiceRoute -Identity 'Roma-National' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -PstnUsages @{add='Roma-National'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'National calls from Roma' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('National calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-National, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-National' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -PstnUsages @{replace='Roma-National'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'National calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-National'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile
    $found = @($allVoiceRoute | Where-Object { 'Roma-Mobile' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Mobile'
        New-CsVoiceRoute -Identity 'Roma-Mobile' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -PstnUsages @{add='Roma-Mobile'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'Mobile calls from Roma' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:39(?:3\d{8,9}|4\d{9}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Mobile, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Mobile' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -PstnUsages @{replace='Roma-Mobile'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'Mobile calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Mobile'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost
    $found = @($allVoiceRoute | Where-Object { 'Roma-SharedCost' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-SharedCost'
        New-CsVoiceRoute -Identity 'Roma-SharedCost' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -PstnUsages @{add='Roma-SharedCost'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'SharedCost calls from Roma' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-SharedCost, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-SharedCost' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -PstnUsages @{replace='Roma-SharedCost'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'SharedCost calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-SharedCost'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International
    $found = @($allVoiceRoute | Where-Object { 'Roma-International' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-International'
        New-CsVoiceRoute -Identity 'Roma-International' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='Roma-International'} -PstnGatewayList @{add='PstnGateway:gw1.roma.contoso.com'} -Description 'International calls from Roma' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw1.roma.contoso.com' -eq $_ }).Count)) -or ('International calls from Roma' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-International, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-International' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='Roma-International'} -PstnGatewayList @{replace='PstnGateway:gw1.roma.contoso.com'} -Description 'International calls from Roma' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-International'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Emergency-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-Emergency-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Emergency-Backup'
        New-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -NumberPattern '^(?:11[2358])$' -PstnUsages @{add='Roma-Emergency'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'Emergency calls from Roma, when no primary gateway takes them' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:11[2358])$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Emergency' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Emergency calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Emergency-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -NumberPattern '^(?:11[2358])$' -PstnUsages @{replace='Roma-Emergency'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'Emergency calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Emergency-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Internal-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-Internal-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Internal-Backup'
        New-CsVoiceRoute -Identity 'Roma-Internal-Backup' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -PstnUsages @{add='Roma-Internal'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'Internal calls from Roma, when no primary gateway takes them' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:390612345[567]\d{2}|390612345000)$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Internal' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Internal calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Internal-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -NumberPattern '^\+(?:390612345[567]\d{2}|390612345000)$' -PstnUsages @{replace='Roma-Internal'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'Internal calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Internal-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-TollFree-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-TollFree-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-TollFree-Backup'
        New-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|(?:1(?:1\d{4}|87)))$' -PstnUsages @{add='Roma-TollFree'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'TollFree calls from Roma, when no primary gateway takes them' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|(?:1(?:1\d{4}|87)))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-TollFree' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('TollFree calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-TollFree-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -NumberPattern '^(?:\+(?:3980(?:\d{4}|\d{7})|800\d{3,12})|(?:1(?:1\d{4}|87)))$' -PstnUsages @{replace='Roma-TollFree'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'TollFree calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-TollFree-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Local-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-Local-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Local-Backup'
        New-CsVoiceRoute -Identity 'Roma-Local-Backup' -NumberPattern '^\+(?:3906\d{4,10})$' -PstnUsages @{add='Roma-Local'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'Local calls from Roma, when no primary gateway takes them' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3906\d{4,10})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Local' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Local calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Local-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -NumberPattern '^\+(?:3906\d{4,10})$' -PstnUsages @{replace='Roma-Local'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'Local calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Local-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-National-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-National-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-National-Backup'
        New-CsVoiceRoute -Identity 'Roma-National-Backup' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -PstnUsages @{add='Roma-National'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'National calls from Roma, when no primary gateway takes them' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-National' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('National calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-National-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-National-Backup' -NumberPattern '^(?:\+(?:39(?:0(?:0(?:\d{4,6}|\d{8,10})|[1-79]\d{4,10}|8(?:[0-35689]\d{3,9}|4(?:\d{3,5}|\d{7,9})|7(?:[06-9](?:\d{2,4}|\d{6,8})|[1-5]\d{2,8})))|3\d{10,11}|5\d{9}))|(?:1(?:0\d{2,3}|1[014679]|[36]\d|[49]\d{1,4}|5\d{1,2}|8[0-689])|4(?:2\d{3}|3(?:\d{3}|\d{5})|50\d{2})))$' -PstnUsages @{replace='Roma-National'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'National calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-National-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-Mobile-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-Mobile-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-Mobile-Backup'
        New-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -PstnUsages @{add='Roma-Mobile'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'Mobile calls from Roma, when no primary gateway takes them' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:39(?:3\d{8,9}|4\d{9}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-Mobile' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('Mobile calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-Mobile-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -NumberPattern '^\+(?:39(?:3\d{8,9}|4\d{9}))$' -PstnUsages @{replace='Roma-Mobile'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'Mobile calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-Mobile-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-SharedCost-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-SharedCost-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-SharedCost-Backup'
        New-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -PstnUsages @{add='Roma-SharedCost'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'SharedCost calls from Roma, when no primary gateway takes them' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-SharedCost' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('SharedCost calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-SharedCost-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -NumberPattern '^\+(?:3984(?:\d{4}|\d{7})|808\d{3,12})$' -PstnUsages @{replace='Roma-SharedCost'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'SharedCost calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-SharedCost-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Route Roma-International-Backup
    $found = @($allVoiceRoute | Where-Object { 'Roma-International-Backup' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice route Roma-International-Backup'
        New-CsVoiceRoute -Identity 'Roma-International-Backup' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{add='Roma-International'} -PstnGatewayList @{add='PstnGateway:gw2.roma.contoso.com'} -Description 'International calls from Roma, when no primary gateway takes them' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice route Roma-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }
    elseif (('^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -cne $found[0].NumberPattern) -or ((1 -ne @($found[0].PstnUsages | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnUsages | Where-Object { 'Roma-International' -eq $_ }).Count)) -or ((1 -ne @($found[0].PstnGatewayList | Where-Object { $null -ne $_ }).Count) -or (0 -eq @($found[0].PstnGatewayList | Where-Object { 'PstnGateway:gw2.roma.contoso.com' -eq $_ }).Count)) -or ('International calls from Roma, when no primary gateway takes them' -cne $found[0].Description) -or ($false -ne $found[0].SuppressCallerId)) {
        Write-Host -Object (@('Changing voice route Roma-International-Backup, which was:', ' NumberPattern ', (@($found[0].NumberPattern | Where-Object { $null -ne $_ }) -join ', '), ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' PstnGatewayList ', (@($found[0].PstnGatewayList | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', '), ' SuppressCallerId ', (@($found[0].SuppressCallerId | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoiceRoute -Identity 'Roma-International-Backup' -NumberPattern '^\+(?:[124-7]\d{5,14}|3[0-8]\d{4,13}|8(?:0[1-79]\d{3,12}|[1-9]\d{4,13})|9(?:[0-689]\d{4,13}|7[0-8]\d{3,12}))$' -PstnUsages @{replace='Roma-International'} -PstnGatewayList @{replace='PstnGateway:gw2.roma.contoso.com'} -Description 'International calls from Roma, when no primary gateway takes them' -SuppressCallerId $false -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice route Roma-International-Backup'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # The order of the routes
    $ordered = $true
    $previous = -1
    foreach ($name in @('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International', 'Roma-Emergency-Backup', 'Roma-Internal-Backup', 'Roma-TollFree-Backup', 'Roma-Local-Backup', 'Roma-National-Backup', 'Roma-Mobile-Backup', 'Roma-SharedCost-Backup', 'Roma-International-Backup')) {
        $found = @($allVoiceRoute | Where-Object { $name -eq $_.Identity })
        if (1 -eq $found.Count) {
            if (-not ($previous -lt $found[0].Priority)) {
                $ordered = $false
            }
            $previous = $found[0].Priority
        }
    }
    if (-not $ordered) {
        Write-Host -Object 'Putting the routes of the plan in their order'
        Set-CsVoiceRoute -Identity 'Roma-Emergency' -Priority 0 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-Internal' -Priority 1 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-TollFree' -Priority 2 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-Local' -Priority 3 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-National' -Priority 4 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-Mobile' -Priority 5 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-SharedCost' -Priority 6 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-International' -Priority 7 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-Emergency-Backup' -Priority 8 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-Internal-Backup' -Priority 9 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-TollFree-Backup' -Priority 10 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-Local-Backup' -Priority 11 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-National-Backup' -Priority 12 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-Mobile-Backup' -Priority 13 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-SharedCost-Backup' -Priority 14 -WhatIf:$WhatIf -ErrorAction Stop
        Set-CsVoiceRoute -Identity 'Roma-International-Backup' -Priority 15 -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'the order of voice routes'
        $allVoiceRoute = @(Get-CsVoiceRoute -ErrorAction Stop)
    }

    # Voice policy Global
    $found = @($allVoicePolicy | Where-Object { 'Global' -eq $_.Identity })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Global'
        New-CsVoicePolicy -Identity 'Global' -PstnUsages @{add=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National')} -Description 'Class of service Base of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Base of Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Global, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Global' -PstnUsages @{replace=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National')} -Description 'Class of service Base of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Global'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Roma-Mobile
    $found = @($allVoicePolicy | Where-Object { ('Roma-Mobile' -eq $_.Identity) -or ('Tag:Roma-Mobile' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Roma-Mobile'
        New-CsVoicePolicy -Identity 'Roma-Mobile' -PstnUsages @{add=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile')} -Description 'Class of service Mobile of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Roma-Mobile'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Mobile of Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Roma-Mobile, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Roma-Mobile' -PstnUsages @{replace=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile')} -Description 'Class of service Mobile of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Roma-Mobile'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Voice policy Roma-Estero
    $found = @($allVoicePolicy | Where-Object { ('Roma-Estero' -eq $_.Identity) -or ('Tag:Roma-Estero' -eq $_.Identity) })
    if (0 -eq $found.Count) {
        Write-Host -Object 'Creating voice policy Roma-Estero'
        New-CsVoicePolicy -Identity 'Roma-Estero' -PstnUsages @{add=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International')} -Description 'Class of service Estero of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice policy Roma-Estero'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }
    elseif (((@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International') -join $separator) -ne (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join $separator)) -or ('Class of service Estero of Roma' -cne $found[0].Description)) {
        Write-Host -Object (@('Changing voice policy Roma-Estero, which was:', ' PstnUsages ', (@($found[0].PstnUsages | Where-Object { $null -ne $_ }) -join ', '), ' Description ', (@($found[0].Description | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Set-CsVoicePolicy -Identity 'Roma-Estero' -PstnUsages @{replace=@('Roma-Emergency', 'Roma-Internal', 'Roma-TollFree', 'Roma-Local', 'Roma-National', 'Roma-Mobile', 'Roma-SharedCost', 'Roma-International')} -Description 'Class of service Estero of Roma' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice policy Roma-Estero'
        $allVoicePolicy = @(Get-CsVoicePolicy -ErrorAction Stop)
    }

    # Test call Roma_Base_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Base_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Base_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Roma-Emergency' -ExpectedUsage 'Roma-Emergency' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Base_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Emergency' -ne $found[0].ExpectedRoute) -or ('Roma-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Base_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Roma-Emergency' -ExpectedUsage 'Roma-Emergency' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Base_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Base_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Base_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Base_Emergency did not succeed: 112 should become 112 and take Roma-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Base_Emergency is left out: -WhatIf was given.'
    }

    # Test call Roma_Base_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Base_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Base_Internal'
        New-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -DialedNumber '500' -ExpectedTranslatedNumber '+390612345500' -ExpectedRoute 'Roma-Internal' -ExpectedUsage 'Roma-Internal' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Base_Internal'
    }
    elseif (('500' -ne $found[0].DialedNumber) -or ('+390612345500' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Internal' -ne $found[0].ExpectedRoute) -or ('Roma-Internal' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Base_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -DialedNumber '500' -ExpectedTranslatedNumber '+390612345500' -ExpectedRoute 'Roma-Internal' -ExpectedUsage 'Roma-Internal' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Base_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Base_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Base_Internal: 500 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Base_Internal did not succeed: 500 should become +390612345500 and take Roma-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Base_Internal is left out: -WhatIf was given.'
    }

    # Test call Roma_Base_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Base_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Base_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -DialedNumber '800123456' -ExpectedTranslatedNumber '+39800123456' -ExpectedRoute 'Roma-TollFree' -ExpectedUsage 'Roma-TollFree' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Base_TollFree'
    }
    elseif (('800123456' -ne $found[0].DialedNumber) -or ('+39800123456' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-TollFree' -ne $found[0].ExpectedRoute) -or ('Roma-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Base_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -DialedNumber '800123456' -ExpectedTranslatedNumber '+39800123456' -ExpectedRoute 'Roma-TollFree' -ExpectedUsage 'Roma-TollFree' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Base_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Base_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Base_TollFree: 800123456 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Base_TollFree did not succeed: 800123456 should become +39800123456 and take Roma-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Base_TollFree is left out: -WhatIf was given.'
    }

    # Test call Roma_Base_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Base_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Base_National'
        New-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -DialedNumber '0212345678' -ExpectedTranslatedNumber '+390212345678' -ExpectedRoute 'Roma-National' -ExpectedUsage 'Roma-National' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Base_National'
    }
    elseif (('0212345678' -ne $found[0].DialedNumber) -or ('+390212345678' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-National' -ne $found[0].ExpectedRoute) -or ('Roma-National' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Global' -ne $found[0].TargetVoicePolicy) -and ('Tag:Global' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Base_National'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -DialedNumber '0212345678' -ExpectedTranslatedNumber '+390212345678' -ExpectedRoute 'Roma-National' -ExpectedUsage 'Roma-National' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Global' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Base_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Base_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Base_National: 0212345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Base_National did not succeed: 0212345678 should become +390212345678 and take Roma-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Base_National is left out: -WhatIf was given.'
    }

    # Test call Roma_Mobile_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Mobile_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Mobile_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Roma-Emergency' -ExpectedUsage 'Roma-Emergency' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Mobile_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Emergency' -ne $found[0].ExpectedRoute) -or ('Roma-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Mobile' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Mobile' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Mobile_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Roma-Emergency' -ExpectedUsage 'Roma-Emergency' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Mobile_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Mobile_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Mobile_Emergency did not succeed: 112 should become 112 and take Roma-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Mobile_Emergency is left out: -WhatIf was given.'
    }

    # Test call Roma_Mobile_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Mobile_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Mobile_Internal'
        New-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -DialedNumber '500' -ExpectedTranslatedNumber '+390612345500' -ExpectedRoute 'Roma-Internal' -ExpectedUsage 'Roma-Internal' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Mobile_Internal'
    }
    elseif (('500' -ne $found[0].DialedNumber) -or ('+390612345500' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Internal' -ne $found[0].ExpectedRoute) -or ('Roma-Internal' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Mobile' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Mobile' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Mobile_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -DialedNumber '500' -ExpectedTranslatedNumber '+390612345500' -ExpectedRoute 'Roma-Internal' -ExpectedUsage 'Roma-Internal' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Mobile_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Mobile_Internal: 500 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Mobile_Internal did not succeed: 500 should become +390612345500 and take Roma-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Mobile_Internal is left out: -WhatIf was given.'
    }

    # Test call Roma_Mobile_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Mobile_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Mobile_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -DialedNumber '800123456' -ExpectedTranslatedNumber '+39800123456' -ExpectedRoute 'Roma-TollFree' -ExpectedUsage 'Roma-TollFree' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Mobile_TollFree'
    }
    elseif (('800123456' -ne $found[0].DialedNumber) -or ('+39800123456' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-TollFree' -ne $found[0].ExpectedRoute) -or ('Roma-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Mobile' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Mobile' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Mobile_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -DialedNumber '800123456' -ExpectedTranslatedNumber '+39800123456' -ExpectedRoute 'Roma-TollFree' -ExpectedUsage 'Roma-TollFree' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Mobile_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Mobile_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Mobile_TollFree: 800123456 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Mobile_TollFree did not succeed: 800123456 should become +39800123456 and take Roma-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Mobile_TollFree is left out: -WhatIf was given.'
    }

    # Test call Roma_Mobile_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Mobile_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Mobile_National'
        New-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -DialedNumber '0212345678' -ExpectedTranslatedNumber '+390212345678' -ExpectedRoute 'Roma-National' -ExpectedUsage 'Roma-National' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Mobile_National'
    }
    elseif (('0212345678' -ne $found[0].DialedNumber) -or ('+390212345678' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-National' -ne $found[0].ExpectedRoute) -or ('Roma-National' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Mobile' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Mobile' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Mobile_National'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -DialedNumber '0212345678' -ExpectedTranslatedNumber '+390212345678' -ExpectedRoute 'Roma-National' -ExpectedUsage 'Roma-National' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Mobile_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Mobile_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Mobile_National: 0212345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Mobile_National did not succeed: 0212345678 should become +390212345678 and take Roma-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Mobile_National is left out: -WhatIf was given.'
    }

    # Test call Roma_Mobile_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Mobile_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Mobile_Mobile'
        New-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -DialedNumber '3123456789' -ExpectedTranslatedNumber '+393123456789' -ExpectedRoute 'Roma-Mobile' -ExpectedUsage 'Roma-Mobile' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Mobile_Mobile'
    }
    elseif (('3123456789' -ne $found[0].DialedNumber) -or ('+393123456789' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Mobile' -ne $found[0].ExpectedRoute) -or ('Roma-Mobile' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Mobile' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Mobile' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Mobile_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -DialedNumber '3123456789' -ExpectedTranslatedNumber '+393123456789' -ExpectedRoute 'Roma-Mobile' -ExpectedUsage 'Roma-Mobile' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Mobile' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Mobile_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Mobile_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Mobile_Mobile: 3123456789 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Mobile_Mobile did not succeed: 3123456789 should become +393123456789 and take Roma-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Mobile_Mobile is left out: -WhatIf was given.'
    }

    # Test call Roma_Estero_Emergency
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Estero_Emergency' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Estero_Emergency'
        New-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Roma-Emergency' -ExpectedUsage 'Roma-Emergency' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Estero_Emergency'
    }
    elseif (('112' -ne $found[0].DialedNumber) -or ('112' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Emergency' -ne $found[0].ExpectedRoute) -or ('Roma-Emergency' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Estero' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Estero' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Estero_Emergency'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -DialedNumber '112' -ExpectedTranslatedNumber '112' -ExpectedRoute 'Roma-Emergency' -ExpectedUsage 'Roma-Emergency' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Estero_Emergency'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Estero_Emergency' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Estero_Emergency: 112 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Estero_Emergency did not succeed: 112 should become 112 and take Roma-Emergency.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Estero_Emergency is left out: -WhatIf was given.'
    }

    # Test call Roma_Estero_Internal
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Estero_Internal' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Estero_Internal'
        New-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -DialedNumber '500' -ExpectedTranslatedNumber '+390612345500' -ExpectedRoute 'Roma-Internal' -ExpectedUsage 'Roma-Internal' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Estero_Internal'
    }
    elseif (('500' -ne $found[0].DialedNumber) -or ('+390612345500' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Internal' -ne $found[0].ExpectedRoute) -or ('Roma-Internal' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Estero' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Estero' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Estero_Internal'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -DialedNumber '500' -ExpectedTranslatedNumber '+390612345500' -ExpectedRoute 'Roma-Internal' -ExpectedUsage 'Roma-Internal' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Estero_Internal'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Estero_Internal' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Estero_Internal: 500 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Estero_Internal did not succeed: 500 should become +390612345500 and take Roma-Internal.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Estero_Internal is left out: -WhatIf was given.'
    }

    # Test call Roma_Estero_TollFree
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Estero_TollFree' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Estero_TollFree'
        New-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -DialedNumber '800123456' -ExpectedTranslatedNumber '+39800123456' -ExpectedRoute 'Roma-TollFree' -ExpectedUsage 'Roma-TollFree' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Estero_TollFree'
    }
    elseif (('800123456' -ne $found[0].DialedNumber) -or ('+39800123456' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-TollFree' -ne $found[0].ExpectedRoute) -or ('Roma-TollFree' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Estero' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Estero' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Estero_TollFree'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -DialedNumber '800123456' -ExpectedTranslatedNumber '+39800123456' -ExpectedRoute 'Roma-TollFree' -ExpectedUsage 'Roma-TollFree' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Estero_TollFree'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Estero_TollFree' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Estero_TollFree: 800123456 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Estero_TollFree did not succeed: 800123456 should become +39800123456 and take Roma-TollFree.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Estero_TollFree is left out: -WhatIf was given.'
    }

    # Test call Roma_Estero_National
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Estero_National' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Estero_National'
        New-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -DialedNumber '0212345678' -ExpectedTranslatedNumber '+390212345678' -ExpectedRoute 'Roma-National' -ExpectedUsage 'Roma-National' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Estero_National'
    }
    elseif (('0212345678' -ne $found[0].DialedNumber) -or ('+390212345678' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-National' -ne $found[0].ExpectedRoute) -or ('Roma-National' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Estero' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Estero' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Estero_National'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -DialedNumber '0212345678' -ExpectedTranslatedNumber '+390212345678' -ExpectedRoute 'Roma-National' -ExpectedUsage 'Roma-National' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Estero_National'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Estero_National' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Estero_National: 0212345678 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Estero_National did not succeed: 0212345678 should become +390212345678 and take Roma-National.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Estero_National is left out: -WhatIf was given.'
    }

    # Test call Roma_Estero_Mobile
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Estero_Mobile' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Estero_Mobile'
        New-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -DialedNumber '3123456789' -ExpectedTranslatedNumber '+393123456789' -ExpectedRoute 'Roma-Mobile' -ExpectedUsage 'Roma-Mobile' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Estero_Mobile'
    }
    elseif (('3123456789' -ne $found[0].DialedNumber) -or ('+393123456789' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-Mobile' -ne $found[0].ExpectedRoute) -or ('Roma-Mobile' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Estero' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Estero' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Estero_Mobile'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -DialedNumber '3123456789' -ExpectedTranslatedNumber '+393123456789' -ExpectedRoute 'Roma-Mobile' -ExpectedUsage 'Roma-Mobile' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Estero_Mobile'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Estero_Mobile' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Estero_Mobile: 3123456789 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Estero_Mobile did not succeed: 3123456789 should become +393123456789 and take Roma-Mobile.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Estero_Mobile is left out: -WhatIf was given.'
    }

    # Test call Roma_Estero_SharedCost
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Estero_SharedCost' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Estero_SharedCost'
        New-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -DialedNumber '848123456' -ExpectedTranslatedNumber '+39848123456' -ExpectedRoute 'Roma-SharedCost' -ExpectedUsage 'Roma-SharedCost' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Estero_SharedCost'
    }
    elseif (('848123456' -ne $found[0].DialedNumber) -or ('+39848123456' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-SharedCost' -ne $found[0].ExpectedRoute) -or ('Roma-SharedCost' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Estero' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Estero' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Estero_SharedCost'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -DialedNumber '848123456' -ExpectedTranslatedNumber '+39848123456' -ExpectedRoute 'Roma-SharedCost' -ExpectedUsage 'Roma-SharedCost' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Estero_SharedCost'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Estero_SharedCost' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Estero_SharedCost: 848123456 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Estero_SharedCost did not succeed: 848123456 should become +39848123456 and take Roma-SharedCost.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Estero_SharedCost is left out: -WhatIf was given.'
    }

    # Test call Roma_Estero_International
    $found = @(@(Get-CsVoiceTestConfiguration -ErrorAction Stop) | Where-Object { 'Roma_Estero_International' -eq $_.Identity })
    if ($found.Count -eq 0) {
        Write-Host -Object 'Creating voice test configuration Roma_Estero_International'
        New-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -DialedNumber '004721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Roma-International' -ExpectedUsage 'Roma-International' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $created += 'voice test configuration Roma_Estero_International'
    }
    elseif (('004721234567' -ne $found[0].DialedNumber) -or ('+4721234567' -ne $found[0].ExpectedTranslatedNumber) -or ('Roma-International' -ne $found[0].ExpectedRoute) -or ('Roma-International' -ne $found[0].ExpectedUsage) -or (('site:Roma' -ne $found[0].TargetDialplan) -and ('Tag:site:Roma' -ne $found[0].TargetDialplan)) -or (('Roma-Estero' -ne $found[0].TargetVoicePolicy) -and ('Tag:Roma-Estero' -ne $found[0].TargetVoicePolicy))) {
        Write-Host -Object 'Changing voice test configuration Roma_Estero_International'
        Set-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -DialedNumber '004721234567' -ExpectedTranslatedNumber '+4721234567' -ExpectedRoute 'Roma-International' -ExpectedUsage 'Roma-International' -TargetDialplan 'site:Roma' -TargetVoicePolicy 'Roma-Estero' -WhatIf:$WhatIf -ErrorAction Stop
        $changed += 'voice test configuration Roma_Estero_International'
    }
    if (-not $WhatIf) {
        $outcome = Get-CsVoiceTestConfiguration -Identity 'Roma_Estero_International' -ErrorAction Stop | Test-CsVoiceTestConfiguration -ErrorAction Stop
        Write-Host -Object (@('Voice test Roma_Estero_International: 004721234567 gives ', $outcome.Result, '; number ', $outcome.TranslatedNumber, ', route ', $outcome.FirstMatchingRoute, ', usage ', $outcome.MatchingUsage) -join '')
        if ('Success' -ne $outcome.Result) {
            throw 'The voice test Roma_Estero_International did not succeed: 004721234567 should become +4721234567 and take Roma-International.'
        }
    }
    else {
        Write-Warning -Message 'The voice test Roma_Estero_International is left out: -WhatIf was given.'
    }

    # Done
    if ($WhatIf) {
        Write-Host -Object 'Nothing was changed: -WhatIf was given.'
    }
    elseif ((0 -lt $created.Count) -or (0 -lt $changed.Count) -or (0 -lt $removed.Count)) {
        Write-Host -Object (@('Created ', $created.Count, ': ', (@($created | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Changed ', $changed.Count, ': ', (@($changed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object (@('Removed ', $removed.Count, ': ', (@($removed | Where-Object { $null -ne $_ }) -join ', ')) -join '')
        Write-Host -Object 'plan 1 of site italy is in place.'
    }
    else {
        Write-Host -Object 'plan 1 of site italy was in place already; nothing had to be changed.'
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
